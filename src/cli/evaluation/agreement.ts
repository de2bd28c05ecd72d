import type { Level } from "#schema/vocabulary.ts";

/** A level as rated and as scored. */
export interface Pair {
  readonly rated: Level;
  readonly scored: Level;
}

/** Rows are the rated level, columns the scored one. */
export function confusionOf(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const table = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const { rated, scored } of pairs) {
    const row = table[rated];
    if (row) row[scored] = (row[scored] ?? 0) + 1;
  }
  return table;
}

/** Cohen’s kappa with quadratic weights (a miss by two levels counts four times): 1 is agreement, 0 is chance. */
export const weightedKappa = (pairs: readonly Pair[]): number => kappaOf(pairs, (rated, scored) => (rated - scored) ** 2);

/** Cohen’s kappa: every miss counts the same. */
export const plainKappa = (pairs: readonly Pair[]): number => kappaOf(pairs, (rated, scored) => (rated === scored ? 0 : 1));

/** 1 as well where only one level occurs on both sides. */
function kappaOf(pairs: readonly Pair[], weigh: (rated: number, scored: number) => number): number {
  const table = confusionOf(pairs);
  const rows = table.map(sum);
  const columns = [0, 1, 2].map((column) => sum(table.map((row) => row[column] ?? 0)));
  let observed = 0;
  let expected = 0;
  table.forEach((row, rated) =>
    row.forEach((count, scored) => {
      observed += weigh(rated, scored) * count;
      expected += (weigh(rated, scored) * (rows[rated] ?? 0) * (columns[scored] ?? 0)) / pairs.length;
    }),
  );
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** The mean of the three levels’ F1; a level that occurs on neither side is left out. */
export function macroF1(pairs: readonly Pair[]): number {
  const table = confusionOf(pairs);
  const f1s = table.flatMap((row, level) => {
    const seen = sum(row) + sum(table.map((other) => other[level] ?? 0));
    return seen === 0 ? [] : [(2 * (row[level] ?? 0)) / seen];
  });
  return sum(f1s) / Math.max(1, f1s.length);
}

/** The share of levels that are the raters’. */
export const accuracyOf = (pairs: readonly Pair[]): number =>
  pairs.filter(({ rated, scored }) => rated === scored).length / Math.max(1, pairs.length);

export interface Hits {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Of what was flagged, the share that was right; null where nothing was flagged. */
export const precisionOf = ({ right, wrong }: Hits): number | null => (right + wrong === 0 ? null : right / (right + wrong));

/** Of what was there, the share that was found; null where nothing was there. */
export const recallOf = ({ right, missed }: Hits): number | null => (right + missed === 0 ? null : right / (right + missed));

/** Cohen’s kappa and accuracy for yes and no. */
export function yesNo(pairs: readonly { readonly rated: boolean; readonly scored: boolean }[]): {
  accuracy: number;
  kappa: number;
  f1: number;
} {
  const count = (rated: boolean, scored: boolean) => pairs.filter((pair) => pair.rated === rated && pair.scored === scored).length;
  const [bothYes, bothNo, onlyRated, onlyScored] = [count(true, true), count(false, false), count(true, false), count(false, true)];
  const all = pairs.length;
  const accuracy = (bothYes + bothNo) / all;
  const chance = ((bothYes + onlyRated) * (bothYes + onlyScored) + (bothNo + onlyScored) * (bothNo + onlyRated)) / all ** 2;
  return { accuracy, kappa: (accuracy - chance) / (1 - chance), f1: (2 * bothYes) / (2 * bothYes + onlyRated + onlyScored) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
