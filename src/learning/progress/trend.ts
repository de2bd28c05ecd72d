import { wilsonInterval, Z_95 } from "../wilson-interval.ts";

/** How often something was so, of how many times. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** How a share changed from earlier to later; `too_little` where the counts cannot tell. */
export type Trend = "more" | "less" | "same" | "too_little";

/** Fewer answers than this on either side tell nothing. */
export const ENOUGH_A_SIDE = 8;
/** A change of up to a quarter either way still passes for “about the same”; where a greater one could hide, nothing is said. */
const SAME_WITHIN = 0.25;

/**
 * By how much a share rose (or fell, below zero), as an interval from and to, between −1 and 1, of 95 % where `z` (in standard errors) is not
 * another; null where nothing was counted. Newcombe’s, out of two Wilson intervals (“Interval estimation for the difference between independent proportions: comparison of eleven
 * methods,” Statistics in Medicine 17, 1998, method 10): it holds for few answers as well.
 */
export function riseOf(earlier: Count, later: Count, z = Z_95): readonly [number, number] | null {
  const before = wilsonInterval(earlier.hits, earlier.of, z);
  const after = wilsonInterval(later.hits, later.of, z);
  if (before === null || after === null) return null;
  const was = earlier.hits / earlier.of;
  const is = later.hits / later.of;
  return [is - was - Math.hypot(is - after[0], before[1] - was), is - was + Math.hypot(after[1] - is, was - before[0])];
}

/**
 * Whether a share changed: `more` or `less` where the interval of its rise leaves zero out, of 95 % where `z` (in standard errors) is not
 * another; `same` where its 95 % interval lies within a quarter either way, and else `too_little`.
 */
export function trendOf(earlier: Count, later: Count, z = Z_95): Trend {
  const change = riseOf(earlier, later, z);
  const rise = riseOf(earlier, later);
  if (change === null || rise === null || Math.min(earlier.of, later.of) < ENOUGH_A_SIDE) return "too_little";
  if (change[0] > 0) return "more";
  if (change[1] < 0) return "less";
  const [from, to] = rise;
  return from >= -SAME_WITHIN && to <= SAME_WITHIN ? "same" : "too_little";
}

/** Enough to tell a change of a third or so, and few enough to be of one time. */
const MOST_A_SIDE = 30;

/** Two groups of the same size, one later than the other. */
export interface TwoTimes<T> {
  readonly earlier: readonly T[];
  readonly later: readonly T[];
}

/** The latest thirty of what comes oldest first, and the thirty before; of fewer than sixty, both halves. An odd one, the oldest, is left out. */
export function latestAndBefore<T>(oldestFirst: readonly T[]): TwoTimes<T> {
  const half = sideOf(oldestFirst);
  const later = oldestFirst.length - half;
  return { earlier: oldestFirst.slice(later - half, later), later: oldestFirst.slice(later) };
}

/** The latest thirty of what comes oldest first, and the first thirty ever; of fewer than sixty, both halves. An odd one, in the middle, is left out. */
export function latestAndFirst<T>(oldestFirst: readonly T[]): TwoTimes<T> {
  const half = sideOf(oldestFirst);
  return { earlier: oldestFirst.slice(0, half), later: oldestFirst.slice(oldestFirst.length - half) };
}

const sideOf = (all: readonly unknown[]): number => Math.min(MOST_A_SIDE, Math.floor(all.length / 2));

/** A share at both times, and how it changed. */
export interface Change {
  readonly earlier: Count;
  readonly later: Count;
  readonly trend: Trend;
}

/** How the share of those of which it holds changed; `z` as for `trendOf`. */
export function changeOf<T>({ earlier, later }: TwoTimes<T>, holds: (one: T) => boolean, z = Z_95): Change {
  const count = (some: readonly T[]): Count => ({ hits: some.filter(holds).length, of: some.length });
  return { earlier: count(earlier), later: count(later), trend: trendOf(count(earlier), count(later), z) };
}
