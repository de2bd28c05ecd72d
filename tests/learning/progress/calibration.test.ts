import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScored } from "#learning/first-tries.ts";
import { calibrationOf as calibrationIn } from "#learning/progress/calibration.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Level, Skill } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { inTwoOrders } from "./any-attempts.ts";

const calibrationOf = (attempts: readonly Attempt[], skill: Skill) => calibrationIn(attempts.filter(isScored), skill);
const SURE = { own: 0.9, reflect: 0.9, ask: 0.9 };
const rated = (thought: Level, read: Level, overrides: Parameters<typeof anAttempt>[0] = {}) =>
  anAttempt({
    selfRating: { own: thought, reflect: 0, ask: 0 },
    report: aReport({ levels: { own: read, reflect: 0, ask: 0 }, confidence: SURE }),
    ...overrides,
  });
const times = (count: number, thought: Level, read: Level) => Array.from({ length: count }, () => rated(thought, read));

describe("calibration", () => {
  it("sets what was thought against what was read, and says who is higher and by how much", () => {
    const { table, of, agreed, meanDifference, leaning } = calibrationOf([...times(6, 2, 1), ...times(4, 1, 1), ...times(2, 0, 0)], "own");
    expect(table).toEqual([
      [2, 0, 0],
      [0, 4, 0],
      [0, 6, 0],
    ]);
    expect({ of, agreed, meanDifference, leaning }).toEqual({ of: 12, agreed: 6, meanDifference: 0.5, leaning: "higher" });
  });

  it("leans lower where the trainee is the harder judge, and neither way where both agree", () => {
    expect(calibrationOf(times(10, 1, 2), "own").leaning).toBe("lower");
    expect(calibrationOf(times(10, 1, 1), "own").leaning).toBe("alike");
  });

  it("says nothing of few ratings, nor of many that go both ways", () => {
    expect(calibrationOf(times(7, 2, 0), "own").leaning).toBe("too_little");
    expect(calibrationOf([...times(4, 2, 0), ...times(4, 0, 2)], "own").leaning).toBe("too_little");
  });

  it("leaves out redos, answers without a rating, unscored ones, and levels that Mend is not sure of, which it counts", () => {
    const attempts = [
      rated(2, 2, { occasion: "redo" }),
      rated(2, 2, { selfRating: null }),
      rated(2, 2, { report: { status: "unscorable", reason: "too_short", engine: "0" } }),
      rated(2, 2, { report: aReport({ confidence: { ...SURE, own: 0.59 } }) }),
      rated(2, 2, { occasion: "probe" }),
    ];
    expect(calibrationOf(attempts, "own")).toMatchObject({ of: 1, agreed: 1, unsure: 1 });
  });

  it("counts each rated answer once, in any order, and never comes to nonsense", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts, shuffled]) => {
        const told = calibrationOf(attempts, "ask");
        expect(calibrationOf(shuffled, "ask")).toEqual(told);
        expect(told.table.flat().reduce((sum, count) => sum + count, 0)).toBe(told.of);
        const withRating = attempts.filter((one) => isScored(one) && one.selfRating !== null && one.occasion !== "redo");
        expect(told.of + told.unsure).toBe(withRating.length);
        expect(Math.abs(told.meanDifference)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
