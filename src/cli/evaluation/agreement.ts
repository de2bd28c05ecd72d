import { alikeIn, confusionOf, type LevelPair, plainKappa } from "#learning/agreement/kappa.ts";

/** The mean of the three levels’ F1; a level that occurs on neither side is left out. */
export function macroF1(pairs: readonly LevelPair[]): number {
  const table = confusionOf(pairs);
  const f1s = table.flatMap((row, level) => {
    const seen = sum(row) + sum(table.map((other) => other[level] ?? 0));
    return seen === 0 ? [] : [(2 * (row[level] ?? 0)) / seen];
  });
  return sum(f1s) / Math.max(1, f1s.length);
}

/** The share of levels that are the raters’. */
export const accuracyOf = (pairs: readonly LevelPair[]): number => alikeIn(pairs) / Math.max(1, pairs.length);

export interface Hits {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Of what was flagged, the share that was right; null where nothing was flagged. */
export const precisionOf = ({ right, wrong }: Hits): number | null => (right + wrong === 0 ? null : right / (right + wrong));

/** Of what was there, the share that was found; null where nothing was there. */
export const recallOf = ({ right, missed }: Hits): number | null => (right + missed === 0 ? null : right / (right + missed));

/** Accuracy, Cohen’s kappa and F1 for yes and no; kappa is null where both say the same throughout. */
export function yesNo(pairs: readonly { readonly rated: boolean; readonly scored: boolean }[]): {
  accuracy: number;
  kappa: number | null;
  f1: number;
} {
  const levels = pairs.map(({ rated, scored }): LevelPair => [rated ? 1 : 0, scored ? 1 : 0]);
  const both = pairs.filter(({ rated, scored }) => rated && scored).length;
  const either = pairs.filter(({ rated, scored }) => rated !== scored).length;
  return { accuracy: accuracyOf(levels), kappa: plainKappa(levels), f1: (2 * both) / (2 * both + either) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
