import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, latestAndBefore, latestAndFirst, riseOf, type Trend, trendOf } from "#learning/progress/trend.ts";

const counts = fc.integer({ min: 0, max: 60 }).chain((of) => fc.record({ hits: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const OPPOSITE: Record<Trend, Trend> = { more: "less", less: "more", same: "same", too_little: "too_little" };

describe("a trend", () => {
  it.each([
    ["less", { hits: 15, of: 30 }, { hits: 6, of: 30 }],
    ["more", { hits: 6, of: 30 }, { hits: 15, of: 30 }],
    ["same", { hits: 3, of: 30 }, { hits: 3, of: 30 }],
    ["same", { hits: 0, of: 20 }, { hits: 0, of: 20 }],
    // Half the answers either way, in few: a change of a quarter could well hide there.
    ["too_little", { hits: 5, of: 10 }, { hits: 5, of: 10 }],
    ["too_little", { hits: 15, of: 30 }, { hits: 11, of: 30 }],
    ["too_little", { hits: 7, of: 7 }, { hits: 0, of: 7 }],
    ["less", { hits: 8, of: 8 }, { hits: 0, of: 8 }],
    ["too_little", { hits: 0, of: 0 }, { hits: 0, of: 0 }],
  ] as const)("is “%s” for %o and then %o", (trend, earlier, later) => {
    expect(trendOf(earlier, later)).toBe(trend);
  });

  it("goes by Newcombe’s interval: 48 of 80 and then 56 of 70, his first example, is a rise of 0.05 to 0.33", () => {
    expect(riseOf({ hits: 48, of: 80 }, { hits: 56, of: 70 })?.map((end) => end.toFixed(4))).toEqual(["0.0524", "0.3339"]);
  });

  it("turns round when earlier and later do", () => {
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        expect(trendOf(later, earlier)).toBe(OPPOSITE[trendOf(earlier, later)]);
      }),
    );
  });

  it("never says more where the share fell, nor less where it rose", () => {
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        const rise = later.hits / Math.max(1, later.of) - earlier.hits / Math.max(1, earlier.of);
        const contrary: Trend = rise > 0 ? "less" : "more";
        expect(trendOf(earlier, later)).not.toBe(contrary);
      }),
    );
  });
});

describe("two times", () => {
  it("are as many on both sides, thirty at most: the latest, and those just before or the first ever", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (length) => {
        const all = Array.from({ length }, (_, index) => index);
        const side = Math.min(30, Math.floor(length / 2));
        const latest = all.slice(length - side);
        expect(latestAndBefore(all)).toEqual({ earlier: all.slice(length - 2 * side, length - side), later: latest });
        expect(latestAndFirst(all)).toEqual({ earlier: all.slice(0, side), later: latest });
      }),
    );
  });

  it("are counted each for itself", () => {
    expect(changeOf({ earlier: [1, 2, 3], later: [4, 5, 6] }, (one) => one > 2)).toEqual({
      earlier: { hits: 1, of: 3 },
      later: { hits: 3, of: 3 },
      trend: "too_little",
    });
  });
});
