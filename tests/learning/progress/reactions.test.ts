import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reactionsOf } from "#learning/progress/reactions.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { inTwoOrders } from "./any-attempts.ts";

describe("reaction checks", () => {
  it("are counted in the latest twenty, also where only what happened inside was told", () => {
    const attempts = Array.from({ length: 30 }, (_, at) =>
      anAttempt({
        id: `${at}`,
        at,
        felt: at < 10 ? { difficulty: "too_hard", inside: ["blank"], at: 1 } : { difficulty: "about_right", inside: [], at: 1 },
      }),
    );
    attempts.push(anAttempt({ id: "last", at: 99, felt: { difficulty: null, inside: ["anxious", "rushed"], at: 1 } }));
    attempts.push(anAttempt({ id: "untold", at: 100, felt: null }));
    expect(reactionsOf(attempts)).toEqual({
      of: 20,
      difficulty: { too_easy: 0, about_right: 19, too_hard: 0 },
      inside: { blank: 0, defensive: 0, anxious: 1, rushed: 1 },
    });
  });

  it("are the same in any order, each counted once at most", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts, shuffled]) => {
        const told = reactionsOf(attempts);
        expect(reactionsOf(shuffled)).toEqual(told);
        expect(told.of).toBe(
          Math.min(20, attempts.filter(({ felt }) => felt !== null && (felt.difficulty !== null || felt.inside.length > 0)).length),
        );
        expect(Object.values(told.difficulty).reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(told.of);
      }),
    );
  });
});
