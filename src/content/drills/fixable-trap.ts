import type { TrapId } from "#schema/vocabulary.ts";
import type { DrillAnswer } from "./drill-answer.ts";

/** The traps that “Fix the trap” is about: what is said in place of owning. */
export const FIXABLE_TRAPS = ["defending", "blaming", "but_reversal", "non_apology"] as const satisfies readonly TrapId[];
export type FixableTrap = (typeof FIXABLE_TRAPS)[number];

/** The rarest of the fixable traps that an answer falls into where it doesn’t own a part; null for any other answer. */
export function fixableTrapOf({ levels, traps, dose, evidence }: DrillAnswer): FixableTrap | null {
  if (levels.own === 2 || dose === "too_much") return null;
  return FIXABLE_TRAPS.findLast((trap) => traps.includes(trap) && evidence.some(({ kind }) => kind === trap)) ?? null;
}
