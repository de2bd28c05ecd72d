import { coachReport } from "#engine/coach/coach-report.ts";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import type { Coaching } from "#engine/coach/coaching.ts";
import { scoreResponse } from "#engine/score-response.ts";
import type { Stimulus } from "#schema/stimulus.ts";

/** An answer with all that a report on it needs. */
export interface Answered {
  readonly text: string;
  readonly stimulus: Stimulus;
  /** The client’s name, as the coach says it. */
  readonly client: string;
}

/** All that the trainee waits for after handing in: the score, and the coach’s words on it. Runs in Node and in a browser. */
export function wholeReport({ text, stimulus, client }: Answered): Coaching | string {
  const report = scoreResponse(text, stimulus);
  return report.status === "scored" ? coachReport(report, stimulus, client, 0) : coachUnscorable(report.reason);
}

/** How long the whole report on each answer takes, in milliseconds, once all of them have been reported on before. */
export function timeWarm(answers: readonly Answered[]): readonly number[] {
  for (const answer of answers) wholeReport(answer);
  return answers.map((answer) => {
    const from = performance.now();
    wholeReport(answer);
    return performance.now() - from;
  });
}
