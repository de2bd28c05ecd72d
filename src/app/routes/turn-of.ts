import type { Attempt } from "#schema/attempt.ts";

/** How many tries at the same words came before this one, in this sitting or an earlier one. */
export const turnOf = (
  { scenarioId, beatId, statement, at }: Pick<Attempt, "scenarioId" | "beatId" | "statement" | "at">,
  attempts: readonly Attempt[],
): number =>
  attempts.filter((other) => other.scenarioId === scenarioId && other.beatId === beatId && other.statement === statement && other.at < at)
    .length;
