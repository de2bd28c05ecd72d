import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { answerTime, drillTime } from "../time-spent.ts";
import { mondayOf } from "../local-day.ts";

/** How many weeks are told apart, the current one included. */
const WEEKS = 12;

export interface PracticeWeek {
  /** The first moment of its Monday in local time, in milliseconds since 1970. */
  readonly monday: number;
  /** In milliseconds. */
  readonly spentMs: number;
}

export interface PracticeTime {
  /** Ever, in milliseconds. */
  readonly totalMs: number;
  /** The last twelve weeks, oldest first; the current one is the last. */
  readonly weeks: readonly PracticeWeek[];
}

/** The time from the first key to handing in, of all answers and drills; reading and thinking before the first key are not in it. */
export function practiceTime(attempts: readonly Attempt[], drillRuns: readonly DrillRun[], now: number): PracticeTime {
  const mondays = Array.from({ length: WEEKS }, (_, index) => mondayOf(now, WEEKS - 1 - index));
  const end = mondayOf(now, -1);
  const spent = mondays.map(() => 0);
  let totalMs = 0;
  const count = (at: number, spentMs: number) => {
    totalMs += spentMs;
    if (at >= end) return;
    const week = mondays.findLastIndex((monday) => monday <= at);
    if (week >= 0) spent[week] = (spent[week] ?? 0) + spentMs;
  };
  for (const attempt of attempts) count(attempt.at, answerTime(attempt));
  for (const run of drillRuns) count(run.at, drillTime(run));
  return { totalMs, weeks: mondays.map((monday, index) => ({ monday, spentMs: spent[index] ?? 0 })) };
}
