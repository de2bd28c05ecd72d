/** The time that this share of the times does not exceed: 0.5 for the median. NaN where there are none. */
export function timeAt(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** Milliseconds, as a line of the bench says them. */
export const spread = (times: readonly number[]): string =>
  `${timeAt(times, 0.5).toFixed(2)} ms (median), ${timeAt(times, 0.95).toFixed(2)} ms (95th percentile)`;
