import type { RatingRound } from "#schema/rating-round.ts";

/** A round as a file for another rater, who is to see no rating but their own; or with all ratings, to bring them together. */
export const writeRound = (round: RatingRound, ratings: "with_ratings" | "without_ratings"): string =>
  JSON.stringify(ratings === "with_ratings" ? round : { ...round, ratings: [] });
