import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScored, oldestFirst } from "#learning/first-tries.ts";
import { saidAgain as saidAgainIn } from "#learning/progress/said-again.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Level, Occasion } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { inTwoOrders } from "./any-attempts.ts";

const saidAgain = (attempts: readonly Attempt[]) => saidAgainIn(oldestFirst(attempts).filter(isScored));
const HOUR = 3_600_000;
const MORNING = new Date(2026, 10, 23, 9).getTime();
let count = 0;
const said = (at: number, own: Level, overrides: Parameters<typeof anAttempt>[0] = {}) =>
  anAttempt({ id: `${(count += 1)}`, at, report: aReport({ levels: { own, reflect: 0, ask: 2 } }), ...overrides });

describe("saying it again", () => {
  it("is told by the first and the last answer to a moment on one day", () => {
    const attempts = [
      said(MORNING, 0),
      said(MORNING + HOUR, 1),
      said(MORNING + 2 * HOUR, 2),
      said(MORNING + HOUR, 2, { beatId: "the-coat" }),
    ];
    expect(saidAgain(attempts)).toEqual({
      of: 1,
      skills: {
        own: { thereFirst: 0, thereLast: 1, meanGain: 2 },
        reflect: { thereFirst: 0, thereLast: 0, meanGain: 0 },
        ask: { thereFirst: 1, thereLast: 1, meanGain: 0 },
      },
    });
  });

  it("begins anew on another day", () => {
    expect(saidAgain([said(MORNING, 0), said(MORNING + 24 * HOUR, 2)]).of).toBe(0);
    const twice = [said(MORNING, 0), said(MORNING + HOUR, 2), said(MORNING + 24 * HOUR, 1), said(MORNING + 25 * HOUR, 1)];
    expect(saidAgain(twice)).toMatchObject({ of: 2, skills: { own: { meanGain: 1 } } });
  });

  it.each<Occasion>(["redo", "probe"])("leaves out a %s", (occasion) => {
    expect(saidAgain([said(MORNING, 0), said(MORNING + HOUR, 2, { occasion })]).of).toBe(0);
  });

  it("is the same in any order, and never comes to nonsense", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts, shuffled]) => {
        const told = saidAgain(attempts);
        expect(saidAgain(shuffled)).toEqual(told);
        expect(told.of).toBeLessThanOrEqual(attempts.length / 2);
        const { thereFirst, thereLast, meanGain } = told.skills.reflect;
        expect(Math.max(thereFirst, thereLast)).toBeLessThanOrEqual(told.of);
        expect(Math.abs(meanGain)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
