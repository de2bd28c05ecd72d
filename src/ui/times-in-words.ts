const NUMBER = new Intl.NumberFormat("en-US");

/** How often, in words: “once,” “twice,” “3 times.” */
export function timesInWords(times: number): string {
  if (times === 1) return "once";
  return times === 2 ? "twice" : `${NUMBER.format(times)} times`;
}

/** How long, in words: “under a minute,” “1 minute,” “12 minutes.” `durationMs` in milliseconds. */
export function minutesInWords(durationMs: number): string {
  const minutes = Math.round(durationMs / 60_000);
  if (minutes === 0) return "under a minute";
  return minutes === 1 ? "1 minute" : `${NUMBER.format(minutes)} minutes`;
}
