import type { TrapId } from "#schema/vocabulary.ts";
import type { TrapPlaces } from "./find-traps.ts";

/**
 * How likely the model must hold a trap before the wording that was found is shown. Saying the wrong thing is worse than saying
 * nothing: on scenarios left out, a quarter is where precision is won for little recall. Traps that are not named here are settled by
 * their wording or by counting.
 */
export const VETOED_BELOW: Readonly<Partial<Record<TrapId, number>>> = {
  over_owning: 0.25,
  defending: 0.35,
  claimed_understanding: 0.25,
  reassuring: 0.25,
  fixing: 0.25,
  blaming: 0.25,
  topic_change: 0.25,
  hostile: 0.1,
};

/** What stands after a “but” that takes something back. */
export const TAKES_BACK = ["defending", "reassuring", "blaming"] as const satisfies readonly TrapId[];

/** The traps that were found and that the model doesn’t speak against. */
export function confirmTraps(found: TrapPlaces, chances: Readonly<Partial<Record<TrapId, number>>>): TrapPlaces {
  const confirmed = new Map([...found].filter(([trap]) => (chances[trap] ?? 1) >= (VETOED_BELOW[trap] ?? 0)));
  if (!TAKES_BACK.some((trap) => confirmed.has(trap))) confirmed.delete("but_reversal");
  return confirmed;
}
