const DAY_MS = 86_400_000;

/** The day’s calendar date where the trainee is, as a count of days since January 1, 1970. `at` in milliseconds since 1970. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}

/** Farther away than this, a weekday could be meant for another week’s. */
const WEEKDAY_DAYS = 6;

/** “today”, “yesterday”, “tomorrow”; “on Tuesday” within six days; else “on Nov 3”, with the year where it is another. Both as `dayOf` counts. */
export function dayInWords(day: number, today: number): string {
  const away = day - today;
  if (away === 0) return "today";
  if (Math.abs(away) === 1) return away < 0 ? "yesterday" : "tomorrow";
  const date = new Date(day * DAY_MS);
  const named = (options: Intl.DateTimeFormatOptions) => `on ${date.toLocaleDateString("en-US", { ...options, timeZone: "UTC" })}`;
  if (Math.abs(away) <= WEEKDAY_DAYS) return named({ weekday: "long" });
  const isThisYear = date.getUTCFullYear() === new Date(today * DAY_MS).getUTCFullYear();
  return named({ month: "short", day: "numeric", ...(isThisYear ? {} : { year: "numeric" }) });
}

/** The first moment of the local Monday-based week that holds `at`, `weeks` weeks earlier (0 for that week); in milliseconds since 1970. */
export function mondayOf(at: number, weeks = 0): number {
  const date = new Date(at);
  const sinceMonday = (date.getDay() + 6) % 7;
  // By the calendar and not by adding days of 24 hours: where the clock changes, one has 23 or 25.
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday - 7 * weeks).getTime();
}
