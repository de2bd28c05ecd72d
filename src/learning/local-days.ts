/** The first moment of the local day that holds `at`; both in milliseconds since 1970. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** The first moment of the local Monday-based week that holds `at`, `weeks` weeks earlier (0 for that week); in milliseconds since 1970. */
export function mondayOf(at: number, weeks = 0): number {
  const date = new Date(at);
  const sinceMonday = (date.getDay() + 6) % 7;
  // By the calendar and not by adding days of 24 hours: where the clock changes, one has 23 or 25.
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday - 7 * weeks).getTime();
}
