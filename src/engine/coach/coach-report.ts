import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { coachAsk } from "./coach-ask.ts";
import { coachOwn } from "./coach-own.ts";
import { coachReflect } from "./coach-reflect.ts";
import { coachTrap } from "./coach-traps.ts";
import type { Coaching } from "./coaching.ts";

/** The words that go with a report, for a stimulus and the client’s first name. */
export function coachReport(report: ScoredReport, stimulus: Stimulus, client: string): Coaching {
  const name = client.replace(/^The /u, "the "); // “The client”, where nobody has a name, stands mid-sentence
  return {
    skills: { own: coachOwn(report, stimulus, name), reflect: coachReflect(report, stimulus, name), ask: coachAsk(report, name) },
    traps: report.traps.map((trap) => ({ trap, ...coachTrap(trap, name) })),
  };
}
