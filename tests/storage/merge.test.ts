import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "#schema/attempt.ts";
import { FELT_DIFFICULTIES, type FeltInside } from "#schema/vocabulary.ts";
import { mergeAttempts, mergeDrillRuns, mergeScenarios } from "#storage/merge.ts";
import { aDrilled, aDrillRun } from "../fixtures/a-drill-run.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const appeal = fc.record({
  about: fc.constantFrom("own" as const, "defending" as const),
  level: fc.constantFrom(null, 2 as const),
  reason: fc.constantFrom("a", "b"),
  at: fc.nat(3),
});

/** Few ids, times and texts, so that the two sides meet often. */
const history = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c"),
      at: fc.nat(2),
      text: fc.constantFrom("x", "y"),
      appeals: fc.array(appeal, { maxLength: 3 }),
      felt: fc.option(
        fc.record({ difficulty: fc.option(fc.constantFrom(...FELT_DIFFICULTIES)), inside: fc.constant([] as FeltInside[]), at: fc.nat(3) }),
      ),
    })
    .map((some) => anAttempt(some)),
  { maxLength: 5 },
);

const merged = (...histories: Attempt[][]) => histories.reduce((all, one) => mergeAttempts(all, one), []);

describe("mergeAttempts", () => {
  it("has every id of both sides once, newest first", () => {
    fc.assert(
      fc.property(history, history, (mine, theirs) => {
        const all = mergeAttempts(mine, theirs);
        expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set([...mine, ...theirs].map(({ id }) => id))].toSorted());
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
      }),
    );
  });

  it("loses no appeal", () => {
    fc.assert(
      fc.property(history, history, (mine, theirs) => {
        const all = mergeAttempts(mine, theirs);
        for (const { id, appeals } of [...mine, ...theirs]) {
          expect(all.find((attempt) => attempt.id === id)?.appeals).toEqual(expect.arrayContaining(appeals));
        }
      }),
    );
  });

  it("keeps the later word on how an attempt felt, also where it was taken back, whichever side is merged into which", () => {
    const early = anAttempt({ felt: { difficulty: "too_hard", inside: [], at: 10 } });
    const late = anAttempt({ felt: { difficulty: null, inside: [], at: 20 } });
    const untold = anAttempt();
    for (const both of [
      [early, late],
      [late, early],
    ]) {
      expect(mergeAttempts(both.slice(0, 1), both.slice(1))).toEqual([late]);
    }
    expect(mergeAttempts([untold], [early])).toEqual([early]);
    expect(mergeAttempts([early], [untold])).toEqual([early]);
  });

  it("changes nothing when the same is merged again", () => {
    fc.assert(
      fc.property(history, history, (mine, theirs) => {
        const once = mergeAttempts(mine, theirs);
        expect(mergeAttempts(once, theirs)).toEqual(once);
        expect(mergeAttempts(once, mine)).toEqual(once);
        expect(mergeAttempts(once, once)).toEqual(once);
      }),
    );
  });

  it("comes out the same whichever side is merged into which", () => {
    fc.assert(
      fc.property(history, history, (mine, theirs) => {
        expect(mergeAttempts(mine, theirs)).toEqual(mergeAttempts(theirs, mine));
      }),
    );
  });

  it("comes out the same in whatever order three are merged", () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        expect(mergeAttempts(merged(a, b), c)).toEqual(mergeAttempts(a, merged(b, c)));
      }),
    );
  });

  it("keeps the newer of two contents", () => {
    const [older, newer] = [anAttempt({ at: 1, text: "older" }), anAttempt({ at: 2, text: "newer" })];
    expect(mergeAttempts([newer], [older])).toEqual([newer]);
  });

  it("leaves both sides as they were", () => {
    const mine = [anAttempt({ id: "b", at: 1 }), anAttempt({ id: "a", at: 2 })];
    const before = structuredClone(mine);
    mergeAttempts(mine, [anAttempt({ id: "b", at: 3 })]);
    expect(mine).toEqual(before);
  });
});

describe("mergeScenarios", () => {
  it("adds what is new by title, and leaves mine as it is", () => {
    const mine = aPlainScenario({ id: "one", title: "Mine" });
    const others = [aPlainScenario({ id: "one", title: "Theirs" }), aPlainScenario({ id: "two", title: "Added" })];
    expect(mergeScenarios([mine], others).map(({ title }) => title)).toEqual(["Added", "Mine"]);
  });
});

describe("mergeDrillRuns", () => {
  const runs = fc.array(
    fc
      .record({ id: fc.constantFrom("a", "b"), at: fc.nat(2), count: fc.nat(3), met: fc.nat(1) })
      .map(({ id, at, count, met }) => aDrillRun({ id, at, items: Array.from({ length: count }, () => ({ ...aDrilled(), met })) })),
    { maxLength: 4 },
  );

  it("has each run once, the newest first, as far as either side came in it", () => {
    fc.assert(
      fc.property(runs, runs, (mine, theirs) => {
        const all = mergeDrillRuns(mine, theirs);
        expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set([...mine, ...theirs].map(({ id }) => id))].toSorted());
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
        for (const { id, items } of all) {
          const counts = [...mine, ...theirs].filter((run) => run.id === id).map((run) => run.items.length);
          expect(items).toHaveLength(Math.max(...counts));
        }
      }),
    );
  });

  it("comes to the same from either side, and a second time", () => {
    fc.assert(
      fc.property(runs, runs, (mine, theirs) => {
        const all = mergeDrillRuns(mine, theirs);
        expect(mergeDrillRuns(theirs, mine)).toEqual(all);
        expect(mergeDrillRuns(all, theirs)).toEqual(all);
      }),
    );
  });
});
