import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, mondayOf } from "#learning/local-days.ts";

const local = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour).getTime();

describe("a local day", () => {
  it("begins at midnight, to which its last minute still belongs", () => {
    expect(dayOf(local(2026, 11, 23, 23))).toBe(local(2026, 11, 23));
    expect(dayOf(local(2026, 11, 24) - 1)).toBe(local(2026, 11, 23));
    expect(dayOf(local(2026, 11, 24))).toBe(local(2026, 11, 24));
  });
});

describe("a local week", () => {
  it("begins on Monday, so that Sunday is its last day", () => {
    expect(mondayOf(local(2026, 11, 23, 9))).toBe(local(2026, 11, 23));
    expect(mondayOf(local(2026, 11, 29, 23))).toBe(local(2026, 11, 23));
    expect(mondayOf(local(2026, 11, 22, 9), 1)).toBe(local(2026, 11, 9));
    expect(mondayOf(local(2026, 12, 31), -1)).toBe(local(2027, 1, 4));
  });

  it("is a Monday’s midnight however many weeks back, also where the clock changes between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e11, max: 4e12 }), fc.integer({ min: -1, max: 200 }), (at, weeks) => {
        const monday = new Date(mondayOf(at, weeks));
        expect([monday.getDay(), monday.getHours(), monday.getMinutes()]).toEqual([1, 0, 0]);
      }),
    );
  });
});
