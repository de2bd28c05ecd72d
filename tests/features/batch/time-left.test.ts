import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeLeftInWords } from "#features/batch/time-left.ts";

describe("the time that is left", () => {
  it("is not named before the pace is known", () => {
    expect(timeLeftInWords({ done: 500, of: 10_000 }, 1999)).toBeNull();
    expect(timeLeftInWords({ done: 0, of: 10_000 }, 60_000)).toBeNull();
  });

  it.each([
    [9900, "a few seconds left"],
    [8500, "less than half a minute left"],
    [7000, "about half a minute left"],
    [4000, "about a minute left"],
    [1000, "about 2 minutes left"],
  ])("is named coarsely after %i of 10,000, a hundred a second", (done, words) => {
    expect(timeLeftInWords({ done, of: 10_000 }, done * 10)).toBe(words);
  });

  it("changes its words a few times at most, at an even pace", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (rate) => {
        const said = Array.from({ length: 500 }, (_, at) => timeLeftInWords({ done: 20 * at, of: 10_000 }, (1000 * 20 * at) / rate));
        const changes = said.filter((words, at) => words !== said[at - 1]).length;
        expect(changes).toBeLessThanOrEqual(Math.ceil(10_000 / rate / 60) + 6);
      }),
    );
  });
});
