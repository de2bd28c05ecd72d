import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScored, oldestFirst } from "#learning/first-tries.ts";
import { courseOf } from "#learning/progress/course.ts";
import type { Level } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { anyAttempts } from "./any-attempts.ts";

const answers = (levels: readonly Level[], confidence = 0.9) =>
  levels
    .map((own, at) =>
      anAttempt({
        id: `${at}`,
        at,
        report: aReport({ levels: { own, reflect: 0, ask: 0 }, confidence: { own: confidence, reflect: 1, ask: 1 } }),
      }),
    )
    .filter(isScored);

describe("a skill’s course", () => {
  it("gives the mean of the last eight from the fifth answer on", () => {
    const { points } = courseOf(answers([0, 0, 0, 0, 1, 2, 2, 2, 2, 2]), "own");
    expect(points.map(({ runningMean }) => runningMean)).toEqual([null, null, null, null, 1 / 5, 3 / 6, 5 / 7, 7 / 8, 9 / 8, 11 / 8]);
  });

  it("counts each level, and says of how many Mend was not sure", () => {
    expect(courseOf(answers([0, 1, 1, 2, 2, 2], 0.3), "own")).toMatchObject({ counts: [1, 2, 3], unsure: 6 });
    expect(courseOf(answers([2, 2]), "own").points.map(({ isSure }) => isSure)).toEqual([true, true]);
  });

  it("counts every answer once, and keeps each mean between missing and there", () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const scored = oldestFirst(attempts).filter(isScored);
        const { points, counts, unsure } = courseOf(scored, "reflect");
        expect(counts[0] + counts[1] + counts[2]).toBe(scored.length);
        expect(points.map(({ at }) => at)).toEqual(scored.map(({ at }) => at));
        expect(points.filter(({ isSure }) => !isSure)).toHaveLength(unsure);
        const levels = scored.map(({ report }) => report.levels.reflect as number);
        const mean = (last: readonly number[]) => last.reduce((sum, level) => sum + level, 0) / last.length;
        const expected = levels.map((_, index) => (index < 4 ? null : mean(levels.slice(Math.max(0, index - 7), index + 1))));
        expect(points.map(({ runningMean }) => runningMean)).toEqual(expected);
      }),
    );
  });
});
