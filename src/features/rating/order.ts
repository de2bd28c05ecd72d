import { shuffled } from "#content/drills/rank.ts";
import type { AnswerToRate, RatingRound } from "#schema/rating-round.ts";

/**
 * The answers in the order in which this rater sees them: the same each time, and another for each rater, so that tiring and what came
 * before fall on different answers.
 */
export const orderFor = ({ id, answers }: Pick<RatingRound, "id" | "answers">, rater: string): AnswerToRate[] =>
  shuffled(answers, `${id}/${rater}`, (answer) => answer.id);
