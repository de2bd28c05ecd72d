import type { AskReason, OwnReason, ReflectReason } from "#schema/report.ts";
import type { Level } from "#schema/vocabulary.ts";
import type { Placed } from "../read-answer.ts";

/** What the rules make of one skill: its level, why, and the places that show it (none at level 0). */
export interface Finding<Reason> {
  readonly level: Level;
  readonly reason: Reason;
  readonly places: readonly Placed[];
}

export interface Findings {
  readonly own: Finding<OwnReason>;
  readonly reflect: Finding<ReflectReason>;
  readonly ask: Finding<AskReason>;
}

/** The last word on one skill, and how sure it is, 0 to 1. */
export interface Verdict<Reason> extends Finding<Reason> {
  readonly confidence: number;
}

export interface Verdicts {
  readonly own: Verdict<OwnReason>;
  readonly reflect: Verdict<ReflectReason>;
  readonly ask: Verdict<AskReason>;
}
