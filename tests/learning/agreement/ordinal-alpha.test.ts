import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalAlpha } from "#learning/agreement/ordinal-alpha.ts";

/** Krippendorff’s own example, 2011: four observers, twelve units, some of them not observed by all. */
const OBSERVED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const unitsOf = (observed: readonly (readonly (number | null)[])[]) =>
  (observed[0] ?? []).map((_, unit) => observed.flatMap((values) => values[unit] ?? []));

/** To nine places, and never −0. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e9) / 1e9 + 0);

describe("ordinal alpha", () => {
  it("is the published one for the published example", () => {
    expect(ordinalAlpha(unitsOf(OBSERVED))).toBeCloseTo(0.815, 3);
  });

  it("is 1 where all agree, and nothing where there is nothing to agree on", () => {
    expect(
      ordinalAlpha([
        [0, 0],
        [1, 1, 1],
        [2, 2],
      ]),
    ).toBe(1);
    expect(
      ordinalAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(ordinalAlpha([[0], [1], [2]])).toBeNull();
    expect(ordinalAlpha([])).toBeNull();
  });

  it("doesn’t change with the order of raters or answers, nor for values that stand alone", () => {
    const units = fc.array(fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(units, (given) => {
        const alpha = ordinalAlpha(given);
        const turned = ordinalAlpha([...given.toReversed().map((values) => values.toReversed()), [2]]);
        expect(rounded(turned)).toBe(rounded(alpha));
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
