import { RATING_ROUND_FORMAT, RATING_ROUND_VERSION, type RatingRound, ROUND_TITLE_MAX_LENGTH } from "#schema/rating-round.ts";

/** What a round is made of, before it has an id and a date. */
export type RoundDraft = Pick<RatingRound, "title"> & {
  readonly answers: readonly RatingRound["answers"][number][];
  readonly scenarios: readonly RatingRound["scenarios"][number][];
};

/** A round that nobody has rated yet; a title that is too long, such as a file’s name, is cut. `at` in milliseconds since 1970 (UTC). */
export const newRound = ({ title, answers, scenarios }: RoundDraft, id: string, at: number): RatingRound => ({
  format: RATING_ROUND_FORMAT,
  version: RATING_ROUND_VERSION,
  id,
  title: title.slice(0, ROUND_TITLE_MAX_LENGTH),
  at,
  answers: [...answers],
  scenarios: [...scenarios],
  ratings: [],
});
