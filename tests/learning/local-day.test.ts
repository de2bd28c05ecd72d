import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInWords, dayOf, mondayOf } from "#learning/local-day.ts";

const localDay = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  dayOf(new Date(year, month - 1, day, hour, minute).getTime());
const local = (year: number, month: number, day: number, hour = 0) => new Date(year, month - 1, day, hour).getTime();
const TUESDAY = localDay(2026, 11, 3);

describe("a local day", () => {
  it("lasts from midnight to midnight where the trainee is", () => {
    expect(localDay(2026, 11, 3, 23, 59)).toBe(TUESDAY);
    expect(localDay(2026, 11, 4)).toBe(TUESDAY + 1);
  });

  it("follows another over a whole year, whatever is done to the clocks", () => {
    const days = Array.from({ length: 366 }, (_, index) => localDay(2026, 1, 1 + index, 12));
    expect(days).toEqual(days.map((_, index) => localDay(2026, 1, 1, 12) + index));
  });
});

describe("a day in words", () => {
  it.each([
    ["today", TUESDAY],
    ["yesterday", TUESDAY - 1],
    ["tomorrow", TUESDAY + 1],
    ["on Sunday", TUESDAY - 2],
    ["on Wednesday", TUESDAY - 6],
    ["on Oct 27", TUESDAY - 7],
    ["on Monday", TUESDAY + 6],
    ["on Nov 10", TUESDAY + 7],
    ["on Dec 31, 2025", localDay(2025, 12, 31)],
  ])("is “%s”", (words, day) => {
    expect(dayInWords(day, TUESDAY)).toBe(words);
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
