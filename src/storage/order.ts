import type { Records, RecordKind, RecordOf } from "./records.ts";

interface Dated {
  readonly id: string;
  readonly at: number;
}

/** Sorts the newest first; of one moment, by id. */
export function newestFirst(a: Dated, b: Dated): number {
  return b.at - a.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Sorts by title; of one title, by id. */
export function byTitle(a: RecordOf["ownScenarios"], b: RecordOf["ownScenarios"]): number {
  return a.title.localeCompare(b.title, "en") || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** In which order the records of a kind are listed and shown. */
export const ORDER: { readonly [Kind in RecordKind]: (a: Records[Kind][number], b: Records[Kind][number]) => number } = {
  attempts: newestFirst,
  drillRuns: newestFirst,
  ownScenarios: byTitle,
  assignments: newestFirst,
  ratingRounds: newestFirst,
};
