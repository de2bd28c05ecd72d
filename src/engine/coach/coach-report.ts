import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { coachFirst } from "./choose-first.ts";
import { coachAsk } from "./coach-ask.ts";
import { coachOwn } from "./coach-own.ts";
import { coachReflect } from "./coach-reflect.ts";
import { coachTrap } from "./coach-traps.ts";
import type { Coaching, Moment } from "./coaching.ts";
import { midSentence } from "./fill-wording.ts";

/**
 * The words that go with a report, for a stimulus and the client’s first name. `turn` is how many tries to this stimulus came before:
 * on the first (0) the trainee is shown where to look, and never what the scenario offers as an answer.
 */
export function coachReport(report: ScoredReport, stimulus: Stimulus, client: string, turn: number): Coaching {
  const moment: Moment = { report, stimulus, client: midSentence(client), turn };
  return {
    skills: { own: coachOwn(moment), reflect: coachReflect(moment), ask: coachAsk(moment) },
    traps: report.traps.map((trap) => ({ trap, ...coachTrap(trap, moment) })),
    first: coachFirst(moment),
  };
}
