import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelCounts, outcomeOf, type ReadTry, sumOf, trapCounts } from "#learning/assignment/class-results.ts";
import { openTask, taskRecords } from "#learning/assignment/task-records.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import { LEVELS, TRAPS } from "#schema/vocabulary.ts";
import { anAssignment } from "../../fixtures/an-assignment.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { aReport } from "../../fixtures/a-report.ts";

const answered = (id: string, step: number, at: number) =>
  anAttempt({ id, at, occasion: "assignment", session: { id: "assignment-1", step } });

describe("what was done for an assignment", () => {
  const assignment = anAssignment({ tries: 2 });

  it("is its own answers, task by task, oldest first", () => {
    const kept = [answered("c", 1, 30), answered("b", 0, 20), answered("a", 0, 10), anAttempt({ id: "free" })];
    const records = taskRecords(assignment, kept);
    expect(records.map(({ attempts }) => attempts.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
    expect(records.map(({ isDone }) => isDone)).toEqual([true, false]);
    expect(openTask(records)).toBe(1);
  });

  it("is all done once every task has as many tries as were asked for", () => {
    const kept = [0, 1].flatMap((step) => [answered(`${step}a`, step, 1), answered(`${step}b`, step, 2)]);
    expect(openTask(taskRecords(assignment, kept))).toBeNull();
    expect(openTask(taskRecords(assignment, []))).toBe(0);
  });
});

const aTry = (levels: readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2], at: number, traps: TrapId[] = []): ReadTry => ({
  report: aReport({ levels: { own: levels[0], reflect: levels[1], ask: levels[2] }, traps }),
  at,
  durationMs: 60_000,
});
const unscored: ReadTry = { report: { status: "unscorable", reason: "too_short", engine: "x" }, at: 1, durationMs: 1000 };

describe("the best try", () => {
  it("has the highest levels taken together, then fewer traps, then comes earlier", () => {
    const low = aTry([2, 0, 0], 2);
    const trapped = aTry([2, 2, 0], 3, ["fixing"]);
    const clean = aTry([0, 2, 2], 4);
    expect(outcomeOf([low, trapped]).best).toBe(trapped);
    expect(outcomeOf([low, trapped, clean]).best).toBe(clean);
    expect(outcomeOf([clean, aTry([2, 2, 0], 5)]).best).toBe(clean);
  });

  it("is none where nothing could be scored, and the first is the earliest that could", () => {
    expect(outcomeOf([unscored])).toMatchObject({ first: null, best: null, durationMs: 1000 });
    const later = aTry([1, 1, 1], 9);
    expect(outcomeOf([later, unscored]).first).toBe(later);
  });

  it("is never lower than the first, in whatever order they come", () => {
    const level = fc.constantFrom(...LEVELS);
    const tries = fc.uniqueArray(fc.tuple(level, level, level, fc.nat(1000), fc.subarray([...TRAPS], { maxLength: 3 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([, , , at]) => at,
    });
    fc.assert(
      fc.property(tries, (drawn) => {
        const all = drawn.map(([own, reflect, ask, at, traps]) => aTry([own, reflect, ask], at, traps));
        const { first, best } = outcomeOf(all);
        expect(first?.at).toBe(Math.min(...all.map(({ at }) => at)));
        expect(sumOf(best?.report.levels ?? { own: 0, reflect: 0, ask: 0 })).toBe(
          Math.max(...all.map(({ report }) => (report.status === "scored" ? sumOf(report.levels) : 0))),
        );
        expect(outcomeOf(all.toReversed()).best).toBe(best);
      }),
    );
  });
});

describe("a class together", () => {
  it("is counted by skill, at first and at best", () => {
    const outcomes = [outcomeOf([aTry([0, 1, 2], 1), aTry([2, 2, 2], 2)]), outcomeOf([aTry([1, 1, 0], 1)]), outcomeOf([unscored])];
    expect(levelCounts(outcomes)).toEqual({
      own: { first: [1, 1, 0], best: [0, 1, 1] },
      reflect: { first: [0, 2, 0], best: [0, 1, 1] },
      ask: { first: [1, 0, 1], best: [1, 0, 1] },
    });
  });

  it("has each student once for a trap, and only by first tries", () => {
    const often = [outcomeOf([aTry([0, 0, 0], 1, ["fixing"])]), outcomeOf([aTry([0, 0, 0], 1, ["fixing", "blaming"])])];
    const later = [outcomeOf([aTry([0, 0, 0], 1, ["fixing"]), aTry([0, 0, 0], 2, ["hostile"])])];
    expect(trapCounts([often, later, [outcomeOf([])]])).toEqual([
      { trap: "fixing", students: 2 },
      { trap: "blaming", students: 1 },
    ]);
  });
});
