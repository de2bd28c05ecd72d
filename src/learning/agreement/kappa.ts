import type { Level } from "#schema/vocabulary.ts";

/** One answer’s level by two judges: two raters, or a rater and the engine. */
export type LevelPair = readonly [first: Level, second: Level];

/** Rows are the first judge’s levels, columns the second’s. */
export function confusionOf(pairs: readonly LevelPair[]): number[][] {
  const table = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const [first, second] of pairs) {
    const row = table[first];
    if (row) row[second] = (row[second] ?? 0) + 1;
  }
  return table;
}

/**
 * Kappa with quadratic weights (a miss by two levels counts four times): 1 is agreement, 0 is chance. Null where both judges gave one and the
 * same level throughout, which makes it 0/0. J. Cohen, “Weighted kappa: nominal scale agreement with provision for scaled disagreement or
 * partial credit,” Psychological Bulletin 70 (1968).
 */
export const weightedKappa = (pairs: readonly LevelPair[]): number | null => weightedKappaOf(confusionOf(pairs));

/** The same, from how often the levels met. */
export const weightedKappaOf = (confusion: readonly (readonly number[])[]): number | null =>
  kappaOf(confusion, (first, second) => (first - second) ** 2);

/** Cohen’s kappa, in which every miss counts the same (1960); null as the weighted one is. */
export const plainKappa = (pairs: readonly LevelPair[]): number | null =>
  kappaOf(confusionOf(pairs), (first, second) => (first === second ? 0 : 1));

function kappaOf(confusion: readonly (readonly number[])[], weigh: (first: number, second: number) => number): number | null {
  const rows = confusion.map(sum);
  const columns = confusion.map((_, column) => sum(confusion.map((row) => row[column] ?? 0)));
  const all = sum(rows);
  let observed = 0;
  let expected = 0;
  confusion.forEach((row, first) =>
    row.forEach((count, second) => {
      observed += weigh(first, second) * count;
      expected += (weigh(first, second) * (rows[first] ?? 0) * (columns[second] ?? 0)) / all;
    }),
  );
  return all === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** How many of the answers have the same level from both. */
export const alikeIn = (pairs: readonly LevelPair[]): number => pairs.filter(([first, second]) => first === second).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
