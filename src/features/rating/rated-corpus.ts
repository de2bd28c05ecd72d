import type { RatedLine } from "#exchange/rated-lines.ts";
import { settle } from "#learning/agreement/settle.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import { SKILLS } from "#schema/vocabulary.ts";

/** The round’s rated answers as a corpus: what the raters of each come to, what they dispute, and what each of them gave. */
export function ratedCorpusOf({ answers, ratings }: Pick<RatingRound, "answers" | "ratings">): RatedLine[] {
  return answers.flatMap(({ id, scenarioId, beatId, text }) => {
    const given = ratings.filter(({ answerId }) => answerId === id);
    const settled = settle(given);
    if (settled === null) return [];
    const raters = Object.fromEntries(given.map(({ rater, levels }) => [rater, SKILLS.map((skill) => levels[skill])]));
    return [{ id, scenarioId, beatId, text, ...settled, raters }];
  });
}
