import type { Attempt } from "#schema/attempt.ts";

export interface Day {
  /** “Today”, “Yesterday”, “Monday, November 23”; with the year where it is another one. */
  readonly name: string;
  readonly attempts: readonly Attempt[];
}

/** Attempts by the day on which they were handed in, in the order given. `now` in milliseconds since 1970, days in local time. */
export function byDay(attempts: readonly Attempt[], now: number): Day[] {
  const days = new Map<string, { name: string; attempts: Attempt[] }>();
  for (const attempt of attempts) {
    const key = new Date(attempt.at).toDateString();
    const day = days.get(key) ?? { name: dayName(attempt.at, now), attempts: [] };
    day.attempts.push(attempt);
    days.set(key, day);
  }
  return [...days.values()];
}

function dayName(at: number, now: number): string {
  const day = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(now);
  yesterday.setDate(today.getDate() - 1);
  if (day.toDateString() === today.toDateString()) return "Today";
  if (day.toDateString() === yesterday.toDateString()) return "Yesterday";
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: "numeric" } as const);
  return day.toLocaleDateString("en-US", { weekday: "long", month: "long", day: "numeric", ...year });
}
