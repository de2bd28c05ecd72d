import { expect, test } from "vitest";
import { byDay } from "#features/history/days.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const at = (year: number, month: number, day: number, hour: number) => new Date(year, month - 1, day, hour).getTime();
const NOW = at(2026, 11, 23, 15);
const named = (...times: number[]) =>
  byDay(
    times.map((time, index) => anAttempt({ id: String(index), at: time })),
    NOW,
  ).map(({ name, attempts }) => [name, attempts.length]);

test("puts the attempts of one day together, in the order they came", () => {
  expect(named(at(2026, 11, 23, 14), at(2026, 11, 23, 0), at(2026, 11, 22, 23))).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
  ]);
});

test("names the day, and the year where it is another one", () => {
  expect(named(at(2026, 11, 20, 9), at(2025, 12, 31, 9))).toEqual([
    ["Friday, November 20", 1],
    ["Wednesday, December 31, 2025", 1],
  ]);
});

test("knows yesterday across the turn of a month", () => {
  expect(byDay([anAttempt({ at: at(2026, 10, 31, 22) })], at(2026, 11, 1, 8))[0]?.name).toBe("Yesterday");
});

test("has no days without attempts", () => {
  expect(byDay([], NOW)).toEqual([]);
});
