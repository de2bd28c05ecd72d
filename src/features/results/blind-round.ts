import { RATING_ROUND_FORMAT, RATING_ROUND_VERSION, type AnswerToRate, type RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { OpenedResult } from "./opened-result.ts";

interface BlindRound {
  readonly id: string;
  /** In milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly opened: readonly OpenedResult[];
  readonly isShipped: (scenarioId: string) => boolean;
}

/** As many as a rating round holds. */
const MOST_ANSWERS = 2000;

/**
 * A round for rating the answers without knowing whose they are: no names, and in the order of their ids, which chance made. Answers
 * whose scenario is not here cannot be rated and are left out; null where none is left.
 */
export function blindRound({ id, at, opened, isShipped }: BlindRound): RatingRound | null {
  const answers = new Map<string, AnswerToRate>();
  const scenarios = new Map<string, Scenario>();
  for (const { tries } of opened) {
    for (const { id: answerId, scenario, text } of tries) {
      if (scenario === null) continue;
      answers.set(answerId, { id: answerId, scenarioId: scenario.id, beatId: null, text, settled: null });
      if (!isShipped(scenario.id)) scenarios.set(scenario.id, scenario);
    }
  }
  const [first] = opened;
  if (first === undefined || answers.size === 0) return null;
  return {
    format: RATING_ROUND_FORMAT,
    version: RATING_ROUND_VERSION,
    id,
    title: first.result.assignment.title,
    at,
    answers: [...answers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_ANSWERS),
    scenarios: [...scenarios.values()],
    ratings: [],
  };
}
