import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "#schema/attempt.ts";
import { mergeAttempts, mergeScenarios } from "#storage/merge.ts";
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
