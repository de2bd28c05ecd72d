import { describe, expect, it } from "vitest";
import { timeInWords } from "#features/progress/words.ts";

const MINUTE = 60_000;

describe("time in words", () => {
  it.each([
    [0, "no time"],
    [20_000, "less than a minute"],
    [MINUTE, "1 minute"],
    [59 * MINUTE, "59 minutes"],
    [60 * MINUTE, "1 hour"],
    [61 * MINUTE, "1 hour and 1 minute"],
    [320 * MINUTE, "5 hours and 20 minutes"],
    [1000 * 60 * MINUTE, "1,000 hours"],
  ])("calls %i ms “%s”", (ms, words) => {
    expect(timeInWords(ms)).toBe(words);
  });
});
