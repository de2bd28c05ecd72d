import type { RatingRound } from "#schema/rating-round.ts";

/** “1 answer,” “20 answers.” */
export const answersInWords = (count: number): string => (count === 1 ? "1 answer" : `${count.toLocaleString("en-US")} answers`);

/** Whether it has answers on which raters settled before: the round is one to train on. */
export const isTraining = ({ answers }: Pick<RatingRound, "answers">): boolean => answers.some(({ settled }) => settled !== null);

/** A file’s name out of a title: “mend-round-week-three.json”. */
export function fileNameOf(prefix: string, title: string, ending: string): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 40);
  return `${prefix}${slug === "" ? "" : `-${slug}`}.${ending}`;
}
