import { TRAPS, type TrapId } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";
import { type Change, changeOf, latestAndBefore } from "./trend.ts";

export interface TrapChange extends Change {
  readonly trap: TrapId;
}

/** How often each trap was found lately, against before. */
export interface TrapChanges {
  /** How many answers there are on each side. */
  readonly aSide: number;
  /** The most frequent first. */
  readonly found: readonly TrapChange[];
  /** Those that none of these answers fell into. */
  readonly notFound: readonly TrapId[];
}

/**
 * How far an interval reaches, in standard errors, whose chance to miss is a thirteenth of 5 %: there are thirteen traps that are
 * looked at, so that where nothing changed the chance to call any of them changed stays near 5 % in all (Bonferroni; Dunn, “Multiple
 * comparisons among means,” Journal of the American Statistical Association 56, 1961).
 */
const Z_OF_ALL = 2.891;

/** Which traps the latest first tries fell into, against those before them. They come oldest first. */
export function trapChanges(tries: readonly ScoredAttempt[]): TrapChanges {
  const times = latestAndBefore(tries);
  const changes = TRAPS.map((trap) => ({ trap, ...changeOf(times, ({ report }) => report.traps.includes(trap), Z_OF_ALL) }));
  const found = ({ earlier, later }: Change) => earlier.hits + later.hits;
  return {
    aSide: times.later.length,
    found: changes.filter((change) => found(change) > 0).sort((a, b) => found(b) - found(a)),
    notFound: changes.filter((change) => found(change) === 0).map(({ trap }) => trap),
  };
}
