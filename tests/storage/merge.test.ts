import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "#schema/attempt.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import { FELT_DIFFICULTIES, type FeltInside } from "#schema/vocabulary.ts";
import { compareMerged, mergeAssignments, mergeAttempts, mergeDrillRuns, mergeRatingRounds, mergeScenarios } from "#storage/merge.ts";
import { aDrilled, aDrillRun } from "../fixtures/a-drill-run.ts";
import { aRating, aRatingRound } from "../fixtures/a-rating-round.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { aTakenAssignment } from "../fixtures/an-assignment.ts";
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

describe("mergeAssignments", () => {
  /** Handed in or not; all else about an assignment is the same wherever it was taken on. */
  const assignments = fc.array(
    fc
      .record({
        id: fc.constantFrom("a", "b", "c"),
        handedInAt: fc.option(fc.nat(3)),
        taking: fc.constantFrom({}, { taking: "x" }, { taking: "y" }),
      })
      .map(({ id, handedInAt, taking }) => aTakenAssignment({ id, at: id === "b" ? 2 : 1, handedInAt, ...taking })),
    { maxLength: 4 },
  );

  it("has each once, the newest first, handed in when it was handed in last on either side", () => {
    fc.assert(
      fc.property(assignments, assignments, (mine, theirs) => {
        const all = mergeAssignments(mine, theirs);
        expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set([...mine, ...theirs].map(({ id }) => id))].toSorted());
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
        for (const { id, handedInAt } of all) {
          const moments = [...mine, ...theirs].flatMap((one) => (one.id === id && one.handedInAt !== null ? [one.handedInAt] : []));
          expect(handedInAt).toBe(moments.length === 0 ? null : Math.max(...moments));
        }
      }),
    );
  });

  it("comes to the same from either side, a second time, and in whatever order three are merged", () => {
    fc.assert(
      fc.property(assignments, assignments, assignments, (mine, theirs, others) => {
        const all = mergeAssignments(mine, theirs);
        expect(mergeAssignments(theirs, mine)).toEqual(all);
        expect(mergeAssignments(all, theirs)).toEqual(all);
        expect(mergeAssignments(all, all)).toEqual(all);
        expect(mergeAssignments(all, others)).toEqual(mergeAssignments(mine, mergeAssignments(theirs, others)));
      }),
    );
  });

  it("leaves both sides as they were", () => {
    const [mine, theirs] = [[aTakenAssignment()], [aTakenAssignment({ handedInAt: 5 })]];
    expect(mergeAssignments(mine, theirs)).toEqual([aTakenAssignment({ handedInAt: 5 })]);
    expect([mine, theirs]).toEqual([[aTakenAssignment()], [aTakenAssignment({ handedInAt: 5 })]]);
  });
});

describe("mergeRatingRounds", () => {
  const rating = fc
    .record({
      rater: fc.constantFrom("Ada", "Ben"),
      answerId: fc.constantFrom("a-1", "a-2"),
      reason: fc.constantFrom("x", "y"),
      at: fc.nat(3),
    })
    .map((some) => aRating(some));
  const whose = (one: { readonly rater: string; readonly answerId: string }) => `${one.rater} on ${one.answerId}`;
  /** Handed from rater to rater: the ratings differ, in any order, at most one for each rater and answer. */
  const rounds = fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom("a", "b", "c"), ratings: fc.uniqueArray(rating, { selector: whose, maxLength: 4 }) })
      .map(({ id, ratings }) => aRatingRound({ id, at: id === "b" ? 2 : 1, ratings })),
    { selector: ({ id }) => id, maxLength: 3 },
  );

  it("has each round once, the newest first", () => {
    fc.assert(
      fc.property(rounds, rounds, (mine, theirs) => {
        const all = mergeRatingRounds(mine, theirs);
        expect(all.map(({ id }) => id).toSorted()).toEqual([...new Set([...mine, ...theirs].map(({ id }) => id))].toSorted());
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted((a, b) => b - a));
      }),
    );
  });

  it("keeps what everybody rated on either side, once, as they rated it last", () => {
    fc.assert(
      fc.property(rounds, rounds, (mine, theirs) => {
        for (const { id, ratings } of mergeRatingRounds(mine, theirs)) {
          const given = [...mine, ...theirs].flatMap((round) => (round.id === id ? round.ratings : []));
          expect(ratings.map(whose).toSorted()).toEqual([...new Set(given.map(whose))].toSorted());
          for (const kept of ratings) {
            expect(given).toContainEqual(kept);
            expect(kept.at).toBe(Math.max(...given.filter((one) => whose(one) === whose(kept)).map(({ at }) => at)));
          }
        }
      }),
    );
  });

  it("comes to the same ratings from either side, a second time, and in whatever order three are merged", () => {
    /** In which order the ratings of a round are listed says nothing. */
    const merge = (a: readonly RatingRound[], b: readonly RatingRound[]) =>
      mergeRatingRounds(a, b).map((round) => ({ ...round, ratings: round.ratings.toSorted((x, y) => (whose(x) < whose(y) ? -1 : 1)) }));
    fc.assert(
      fc.property(rounds, rounds, rounds, (mine, theirs, others) => {
        const all = merge(mine, theirs);
        expect(merge(theirs, mine)).toEqual(all);
        expect(merge(all, theirs)).toEqual(all);
        expect(merge(all, all)).toEqual(all);
        expect(merge(all, others)).toEqual(merge(mine, merge(theirs, others)));
      }),
    );
  });

  it("finds nothing to change the second time, in whatever order the ratings came", () => {
    const brought = [aRatingRound({ ratings: [aRating({ at: 2 }), aRating({ rater: "Ben", at: 1 })] })];
    const once = mergeRatingRounds([], brought);
    expect(compareMerged(once, brought, mergeRatingRounds(once, brought)).counts).toEqual({ added: 0, already: 1, replaced: 0 });
  });

  it("leaves both sides as they were", () => {
    const [mine, theirs] = [[aRatingRound({ ratings: [aRating()] })], [aRatingRound({ ratings: [aRating({ rater: "Ben" })] })]];
    const before = structuredClone([mine, theirs]);
    expect(mergeRatingRounds(mine, theirs)).toEqual([aRatingRound({ ratings: [aRating(), aRating({ rater: "Ben" })] })]);
    expect([mine, theirs]).toEqual(before);
  });
});
