import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "#learning/wilson-interval.ts";

describe("Wilson’s interval", () => {
  it("is 0.49 to 0.94 for 8 of 10, and nothing for nothing", () => {
    expect(wilsonInterval(8, 10)?.map((end) => end.toFixed(2))).toEqual(["0.49", "0.94"]);
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it("holds the share, stays between 0 and 1, and narrows as more is counted", () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const [from, to] = wilsonInterval(hits, of) ?? [Number.NaN, Number.NaN];
        const [fromMore, toMore] = wilsonInterval(hits * 4, of * 4) ?? [Number.NaN, Number.NaN];
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        expect(from).toBeLessThanOrEqual(hits / of + 1e-9);
        expect(to).toBeGreaterThanOrEqual(hits / of - 1e-9);
        expect(toMore - fromMore).toBeLessThan(to - from);
      }),
    );
  });
});
