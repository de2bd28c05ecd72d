import { expect, test } from "vitest";
import { leftMs, pauseClock, setClock, startClock } from "#features/classroom/state/clock.ts";
import { aClass } from "../../../fixtures/a-class.ts";

const clock = aClass().clock;

test("runs from when it was started, and never below nothing", () => {
  const running = startClock(clock, 1000);
  expect(leftMs(running, 1000)).toBe(90_000);
  expect(leftMs(running, 31_000)).toBe(60_000);
  expect(leftMs(running, 500_000)).toBe(0);
  expect(startClock(running, 50_000)).toBe(running);
});

test("a clock of another window that is a little behind takes nothing away and adds nothing", () => {
  expect(leftMs(startClock(clock, 1000), 900)).toBe(90_000);
});

test("stands while it is paused, and goes on from there", () => {
  const paused = pauseClock(startClock(clock, 0), 30_000);
  expect(leftMs(paused, 90_000)).toBe(60_000);
  expect(leftMs(startClock(paused, 90_000), 100_000)).toBe(50_000);
});

test("another time begins anew, running if it ran", () => {
  expect(setClock(startClock(clock, 0), 30, 50_000)).toEqual({ seconds: 30, leftMs: 30_000, since: 50_000 });
  expect(setClock(clock, 180, 50_000)).toEqual({ seconds: 180, leftMs: 180_000, since: null });
});
