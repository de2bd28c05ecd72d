import type { AskReason, OwnReason, ReflectReason } from "#schema/report.ts";
import type { Level } from "#schema/vocabulary.ts";
import type { Placed } from "../read-answer.ts";

/** One skill’s level, why, how sure, and the places that show it (none at level 0). */
export interface Verdict<Reason> {
  readonly level: Level;
  readonly reason: Reason;
  readonly confidence: number;
  readonly places: readonly Placed[];
}

export interface Verdicts {
  readonly own: Verdict<OwnReason>;
  readonly reflect: Verdict<ReflectReason>;
  readonly ask: Verdict<AskReason>;
}
