import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenOut, thinOut } from "#ui/charts/thin-out.ts";

const numbers = fc.array(fc.integer(), { maxLength: 300 });

describe("thinned out", () => {
  it("are all of few, and of many as many as are wanted, in order, with both ends", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 100 }), (items, most) => {
        const indexed = items.map((_, index) => index);
        const thin = thinOut(indexed, most);
        expect(thin).toHaveLength(Math.min(most, items.length));
        expect(thin).toEqual([...new Set(thin)].sort((a, b) => a - b));
        expect([thin[0], thin.at(-1)]).toEqual([indexed[0], indexed.at(-1)]);
      }),
    );
  });
});

describe("evened out", () => {
  it("is the mean of each share, and nothing where a share has nothing", () => {
    expect(evenOut([null, null, 1, null, 1, 2], 3)).toEqual([null, 1, 1.5]);
  });

  it("stays between the lowest and the highest", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 60, maxLength: 200 }), (heights) => {
        const evened = evenOut(heights, 60).map((height) => height ?? Number.NaN);
        expect(evened).toHaveLength(60);
        expect(Math.min(...evened)).toBeGreaterThanOrEqual(Math.min(...heights) - 1e-9);
        expect(Math.max(...evened)).toBeLessThanOrEqual(Math.max(...heights) + 1e-9);
      }),
    );
  });
});
