import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";

/** The most that one answer, or one item of a drill, counts for: whoever needs longer has gone to lunch. In milliseconds. */
export const MOST_AN_ANSWER_MS = 10 * 60_000;

/** What an answer took, from the first key to handing in, in milliseconds. */
export function answerTime({ durationMs }: Attempt): number {
  return Math.min(durationMs, MOST_AN_ANSWER_MS);
}

/** What the items of a drill took, in milliseconds. */
export function drillTime({ durationMs, items }: DrillRun): number {
  return Math.min(durationMs, items.length * MOST_AN_ANSWER_MS);
}
