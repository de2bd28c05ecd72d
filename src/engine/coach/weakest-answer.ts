import type { Outcome } from "#schema/vocabulary.ts";

/** What most needs another try, first. */
const WEAKEST_FIRST: readonly Outcome[] = [
  "hurt",
  "puzzled",
  "defended",
  "over_owned",
  "smoothed_over",
  "claimed_understanding",
  "missed_feeling",
  "no_opening",
  "partial_repair",
  "full_repair",
];

/** The place, from 0, of the answer that most needs another try; of several alike, the first. −1 where there is none. */
export function weakestAnswer(outcomes: readonly Outcome[]): number {
  const weakest = WEAKEST_FIRST.find((outcome) => outcomes.includes(outcome));
  return weakest === undefined ? -1 : outcomes.indexOf(weakest);
}
