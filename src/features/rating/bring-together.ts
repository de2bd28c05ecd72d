import { RATERS_MOST } from "#exchange/rating-rounds/round-limits.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { type RatingRound, RatingRoundSchema, ROUND_MAX_RATINGS } from "#schema/rating-round.ts";
import { mergeRatingRounds } from "#storage/merge.ts";

export type BroughtTogether =
  | {
      readonly ok: true;
      readonly round: RatingRound;
      /** Whether the round was not kept here before. */
      readonly isNew: boolean;
      /** Ratings that were not here, and those that took the place of an earlier one by the same rater. */
      readonly added: number;
      readonly replaced: number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A round from a file together with the ratings that are kept here of the same round: nothing of either is lost. */
export function bringTogether(kept: readonly RatingRound[], file: RatingRound): BroughtTogether {
  const mine = kept.find(({ id }) => id === file.id);
  if (mine === undefined) return { ok: true, round: file, isNew: true, added: file.ratings.length, replaced: 0 };
  if (!sameAnswers(mine, file)) {
    return {
      ok: false,
      problems: [{ path: "answers", expected: `the answers of “${mine.title}” as they are kept here`, found: "others" }],
    };
  }
  const [round = mine] = mergeRatingRounds([mine], [file]);
  const tooMany = !RatingRoundSchema.safeParse(round).success;
  if (tooMany)
    return {
      ok: false,
      problems: [
        { path: "ratings", expected: `at most ${ROUND_MAX_RATINGS.toLocaleString("en-US")} in all`, found: `${round.ratings.length}` },
      ],
    };
  const raters = new Set(round.ratings.map(({ rater }) => rater)).size;
  if (raters > RATERS_MOST)
    return { ok: false, problems: [{ path: "ratings", expected: `at most ${RATERS_MOST} raters in all`, found: `${raters}` }] };
  const before = new Set(mine.ratings.map((rating) => JSON.stringify(rating)));
  const added = round.ratings.length - mine.ratings.length;
  const changed = round.ratings.filter((rating) => !before.has(JSON.stringify(rating))).length;
  return { ok: true, round, isNew: false, added, replaced: Math.max(0, changed - added) };
}

function sameAnswers(mine: RatingRound, file: RatingRound): boolean {
  const keys = ({ answers }: RatingRound) =>
    answers
      .map(({ id, scenarioId, beatId, text }) => JSON.stringify([id, scenarioId, beatId, text]))
      .toSorted()
      .join("\n");
  return keys(mine) === keys(file);
}
