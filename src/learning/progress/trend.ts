import { wilsonInterval } from "../wilson-interval.ts";

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
 * By how much a share rose (or fell, below zero), as a 95 % interval from and to, between −1 and 1; null where nothing was counted.
 * Newcombe’s, out of two Wilson intervals (“Interval estimation for the difference between independent proportions: comparison of eleven
 * methods,” Statistics in Medicine 17, 1998, method 10): it holds for few answers as well.
 */
export function riseOf(earlier: Count, later: Count): readonly [number, number] | null {
  const before = wilsonInterval(earlier.hits, earlier.of);
  const after = wilsonInterval(later.hits, later.of);
  if (before === null || after === null) return null;
  const was = earlier.hits / earlier.of;
  const is = later.hits / later.of;
  return [is - was - Math.hypot(is - after[0], before[1] - was), is - was + Math.hypot(after[1] - is, was - before[0])];
}

/**
 * Whether a share changed: `more` or `less` where the interval of its rise leaves zero out, `same` where it lies within a quarter either
 * way, and else `too_little`.
 */
export function trendOf(earlier: Count, later: Count): Trend {
  const rise = riseOf(earlier, later);
  if (rise === null || Math.min(earlier.of, later.of) < ENOUGH_A_SIDE) return "too_little";
  const [from, to] = rise;
  if (from > 0) return "more";
  if (to < 0) return "less";
  return from >= -SAME_WITHIN && to <= SAME_WITHIN ? "same" : "too_little";
}

/** How far back a comparison looks: old enough answers say nothing about now. */
const LATEST = 60;

export interface Halves<T> {
  readonly earlier: readonly T[];
  readonly later: readonly T[];
}

/** The latest sixty (or fewer) of what comes oldest first, in two halves of the same size; an odd one, the oldest, is left out. */
export function latestInHalves<T>(oldestFirst: readonly T[]): Halves<T> {
  const half = Math.floor(Math.min(LATEST, oldestFirst.length) / 2);
  const later = oldestFirst.length - half;
  return { earlier: oldestFirst.slice(later - half, later), later: oldestFirst.slice(later) };
}

/** A share in both halves, and how it changed. */
export interface Change {
  readonly earlier: Count;
  readonly later: Count;
  readonly trend: Trend;
}

/** How the share of those of which it holds changed from the earlier half to the later one. */
export function changeOf<T>(halves: Halves<T>, holds: (one: T) => boolean): Change {
  const count = (half: readonly T[]): Count => ({ hits: half.filter(holds).length, of: half.length });
  const earlier = count(halves.earlier);
  const later = count(halves.later);
  return { earlier, later, trend: trendOf(earlier, later) };
}
