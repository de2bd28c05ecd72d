import { RATING_ROUND_FORMAT, RATING_ROUND_VERSION, type RatingRound } from "#schema/rating-round.ts";

/** What a round is made of, before it has an id and a date. */
export type RoundDraft = Pick<RatingRound, "title"> & {
  readonly answers: readonly RatingRound["answers"][number][];
  readonly scenarios: readonly RatingRound["scenarios"][number][];
};

/** A round that nobody has rated yet. `at` in milliseconds since 1970. */
export const newRound = ({ title, answers, scenarios }: RoundDraft, id: string, at: number): RatingRound => ({
  format: RATING_ROUND_FORMAT,
  version: RATING_ROUND_VERSION,
  id,
  title,
  at,
  answers: [...answers],
  scenarios: [...scenarios],
  ratings: [],
});
