import { describe, expect, it } from "vitest";
import { dayInWords, dayOf } from "#learning/local-day.ts";

const localDay = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  dayOf(new Date(year, month - 1, day, hour, minute).getTime());
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
