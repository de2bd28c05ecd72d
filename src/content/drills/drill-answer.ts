import type { RatedEvidence } from "#schema/rated-answer.ts";
import type { BySkill, Dose, Level, TrapId } from "#schema/vocabulary.ts";
import type { Quote } from "./quotes.ts";

/** A rated answer to the opening words of a scenario, as the drills need it. */
export interface DrillAnswer {
  readonly id: string;
  /** The scenario’s id. */
  readonly scenario: string;
  readonly text: string;
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
  readonly dose: Dose;
  /** The places that carry each level and trap. */
  readonly evidence: readonly RatedEvidence[];
  /** Pieces that can stand by themselves, for “Name what is underneath”. */
  readonly quotes: readonly Quote[];
}

export const withDose = (rated: Omit<DrillAnswer, "dose">): DrillAnswer => ({ ...rated, dose: doseOf(rated.levels.own, rated.traps) });

/** How much responsibility was taken, by the rubric: over-owning is too much whatever the level. */
function doseOf(own: Level, traps: readonly TrapId[]): Dose {
  if (traps.includes("over_owning")) return "too_much";
  return own === 2 ? "some" : own === 1 ? "vague" : "none";
}
