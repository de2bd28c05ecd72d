import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kappaInterval } from "#learning/agreement/kappa-interval.ts";
import { alikeIn, confusionOf, type LevelPair, plainKappa, weightedKappa } from "#learning/agreement/kappa.ts";
import type { Level } from "#schema/vocabulary.ts";

const level = fc.constantFrom<Level>(0, 1, 2);
const pairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 40 });

/** To nine places, and never −0. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e9) / 1e9 + 0);

describe("weighted kappa", () => {
  it("is that of a table worked out by hand", () => {
    // Misses: one by one level, two by two. By chance (rows 4 3 3, columns 3 4 3): one level 4·4 + 3·3 + 3·3 + 3·4, two levels 4·3 + 3·3.
    const rated: LevelPair[] = [
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 0],
    ];
    const expected = (4 * 4 + 3 * 3 + 3 * 3 + 3 * 4) / 10 + (4 * (4 * 3 + 3 * 3)) / 10;
    expect(weightedKappa(rated)).toBeCloseTo(1 - (1 + 4 + 4) / expected, 10);
    expect(alikeIn(rated)).toBe(7);
    expect(confusionOf(rated)).toEqual([
      [2, 1, 1],
      [0, 3, 0],
      [1, 0, 2],
    ]);
  });

  it("is one minus the mean square apart by that of all pairs of levels, whoever comes first", () => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const apart = mean(rated.map(([first, second]) => (first - second) ** 2));
        const byChance = mean(rated.flatMap(([first]) => rated.map(([, second]) => (first - second) ** 2)));
        const kappa = weightedKappa(rated);
        expect(rounded(kappa)).toBe(rounded(byChance === 0 ? null : 1 - apart / byChance));
        const swapped = weightedKappa(rated.map(([first, second]): LevelPair => [second, first]));
        expect(rounded(swapped)).toBe(rounded(kappa));
      }),
    );
  });

  it("is 1 for the same levels, at most 1 for any others, and nothing where only one level was given", () => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const same = weightedKappa(rated.map(([first]): LevelPair => [first, first]));
        expect(same).toBe(new Set(rated.map(([first]) => first)).size === 1 ? null : 1);
        expect(weightedKappa(rated) ?? 0).toBeLessThanOrEqual(1);
        expect(plainKappa(rated) ?? 0).toBeLessThanOrEqual(1);
      }),
    );
    expect(weightedKappa([])).toBeNull();
  });
});

describe("the interval", () => {
  const alike = (times: number, pair: LevelPair) => Array.from({ length: times }, () => pair);
  const rated = [...alike(20, [0, 0]), ...alike(18, [1, 1]), ...alike(22, [2, 2]), ...alike(8, [1, 2]), ...alike(4, [2, 0])];

  it("is the same each time, and holds the kappa", () => {
    const [from, to] = kappaInterval(rated) ?? [1, 0];
    const kappa = weightedKappa(rated) ?? 0;
    expect(from).toBeLessThan(kappa);
    expect(to).toBeGreaterThan(kappa);
    expect(kappaInterval(rated)).toEqual([from, to]);
  });

  it("grows narrower with more answers of the same kind", () => {
    const widthOf = (some: readonly LevelPair[]) => {
      const [from, to] = kappaInterval(some) ?? [0, 0];
      return to - from;
    };
    expect(widthOf([...rated, ...rated, ...rated, ...rated])).toBeLessThan(widthOf(rated) * 0.7);
  });

  it("is that of drawing the answers one by one", () => {
    const few: LevelPair[] = [...alike(9, [0, 0]), ...alike(7, [1, 1]), ...alike(12, [2, 2]), ...alike(5, [1, 2]), ...alike(2, [2, 0])];
    for (const some of [few, rated, [...rated, ...rated, ...rated, ...rated]]) {
      const kappas = Array.from({ length: 4000 }, () =>
        weightedKappa(some.map((): LevelPair => some[Math.floor(Math.random() * some.length)] ?? [0, 0])),
      );
      const sorted = kappas.filter((kappa) => kappa !== null).toSorted((a, b) => a - b);
      const [from, to] = kappaInterval(some) ?? [0, 0];
      const ends = [sorted[100] ?? 0, sorted[3899] ?? 0] as const;
      const width = ends[1] - ends[0];
      expect(Math.abs(from - ends[0])).toBeLessThan(width * 0.15);
      expect(Math.abs(to - ends[1])).toBeLessThan(width * 0.15);
    }
  });

  it("takes little longer for a hundred times as many answers", () => {
    const took = (some: readonly LevelPair[]) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = performance.now();
          kappaInterval(some);
          return performance.now() - begun;
        }),
      );
    expect(took(alike(100, [0, 0]).flatMap(() => rated))).toBeLessThan(took(rated) * 25);
  });

  it("isn’t given where too many draws hold a single level", () => {
    expect(kappaInterval([...alike(11, [2, 2]), [0, 0]])).toBeNull();
  });
});
