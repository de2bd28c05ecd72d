import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeOf } from "#learning/edge/edge.ts";
import { deliveryAt, rungOf } from "#learning/edge/rungs.ts";
import type { Attempt, Felt } from "#schema/attempt.ts";
import { RUNGS } from "#schema/settings.ts";
import { DELIVERIES, DIFFICULTIES, type Difficulty, FELT_DIFFICULTIES, FELT_INSIDE, type Level } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const STRONG: [Level, Level, Level] = [2, 2, 2];
const WEAK: [Level, Level, Level] = [0, 1, 0];
const MIDDLING: [Level, Level, Level] = [2, 1, 1];
/** Scenario ids begin with their difficulty. */
const difficultyOf = (id: string): Difficulty | null => DIFFICULTIES.find((difficulty) => id.startsWith(`d${difficulty}-`)) ?? null;

let made = 0;
function tried([own, reflect, ask]: [Level, Level, Level], overrides: Partial<Attempt> = {}): Attempt {
  made += 1;
  return anAttempt({
    id: `a${made}`,
    at: made,
    scenarioId: `d1-${made}`,
    report: aReport({ levels: { own, reflect, ask }, traps: [] }),
    ...overrides,
  });
}
const felt = (difficulty: Felt["difficulty"], ...inside: Felt["inside"]): Felt => ({ difficulty, inside, at: 1 });
const edgeAfter = (...attempts: Attempt[]) => edgeOf(attempts, difficultyOf);

describe("the edge", () => {
  it("is gentle moments as they are written, for whoever begins", () => {
    expect(edgeAfter()).toEqual({ rung: 1, reason: "begun", at: null });
  });

  it("moves up after two strong first tries in a row, and not after one", () => {
    expect(edgeAfter(tried(STRONG)).rung).toBe(1);
    expect(edgeAfter(tried(STRONG), tried(STRONG))).toMatchObject({ rung: 2, reason: "strong_twice" });
    expect(edgeAfter(tried(STRONG), tried(MIDDLING), tried(STRONG)).rung).toBe(1);
  });

  it("moves up at once when it felt too easy and was, and stays when something was missing", () => {
    expect(edgeAfter(tried(STRONG, { felt: felt("too_easy") }))).toMatchObject({ rung: 2, reason: "too_easy" });
    expect(edgeAfter(tried(MIDDLING, { felt: felt("too_easy") })).rung).toBe(1);
  });

  it("moves down when it felt too hard, whatever the levels", () => {
    expect(edgeAfter(tried(STRONG, { felt: felt("too_hard") }))).toMatchObject({ rung: 0, reason: "too_hard" });
  });

  it("moves down when little was there and the trainee went blank or got anxious, not when rushed", () => {
    expect(edgeAfter(tried(WEAK, { felt: felt(null, "blank") }))).toMatchObject({ rung: 0, reason: "shaken" });
    expect(edgeAfter(tried(WEAK, { felt: felt("about_right", "rushed") })).rung).toBe(1);
  });

  it("moves down after two weak first tries in a row", () => {
    expect(edgeAfter(tried(WEAK), tried(WEAK))).toMatchObject({ rung: 0, reason: "weak_twice" });
  });

  it("does not move up on strength that left the trainee defensive", () => {
    expect(edgeAfter(tried(STRONG, { felt: felt("about_right", "defensive") }), tried(STRONG)).rung).toBe(1);
  });

  it("is not moved down by a scenario far above it, nor up by one below", () => {
    expect(edgeAfter(tried(WEAK, { scenarioId: "d3-a" }), tried(WEAK, { scenarioId: "d3-b" })).rung).toBe(1);
    const risen = [tried(STRONG), tried(STRONG), tried(STRONG, { delivery: "pointed" }), tried(STRONG, { delivery: "pointed" })];
    expect(edgeAfter(...risen).rung).toBe(3);
    expect(edgeAfter(...risen, tried(STRONG), tried(STRONG)).rung).toBe(3);
  });

  it("takes no account of later tries, unless the trainee says how they felt", () => {
    const first = tried(MIDDLING, { scenarioId: "d1-same" });
    expect(edgeAfter(first, tried(STRONG, { scenarioId: "d1-same" }), tried(STRONG, { scenarioId: "d1-same" })).rung).toBe(1);
    expect(edgeAfter(first, tried(WEAK, { scenarioId: "d1-same", felt: felt("too_hard") })).rung).toBe(0);
  });

  it("says nothing of moving where there is no rung further", () => {
    const top = { rung: 6, at: made } as const;
    const strong = { scenarioId: "d3-x", delivery: "hostile" as const };
    const tries = [tried(STRONG, strong), tried(STRONG, { ...strong, scenarioId: "d3-y" })];
    expect(edgeOf(tries, difficultyOf, top)).toEqual({ rung: 6, reason: "chosen", at: top.at });
    const down = [tried(WEAK, { felt: felt("too_hard") }), tried(WEAK, { felt: felt("too_hard") })];
    expect(edgeAfter(...down)).toMatchObject({ rung: 0, at: down[0]?.at });
  });

  it("counts no strength that felt too hard, and none of a later answer", () => {
    const first = tried(STRONG);
    const hard = tried(STRONG, { scenarioId: "d2-a", felt: felt("too_hard") });
    expect(edgeAfter(first, hard, tried(STRONG)).rung).toBe(1);
    const known = tried(MIDDLING, { scenarioId: "d1-known" });
    const strong = tried(STRONG);
    const again = tried(WEAK, { scenarioId: "d1-known", felt: felt("about_right") });
    expect(edgeAfter(known, strong, again).rung).toBe(1);
  });

  it("is what the trainee chose, and goes on from there", () => {
    const before = [tried(STRONG), tried(STRONG)];
    const chosen = { rung: 5, at: made } as const;
    expect(edgeOf(before, difficultyOf, chosen)).toEqual({ rung: 5, reason: "chosen", at: chosen.at });
    expect(edgeOf([...before, tried(WEAK, { felt: felt("too_hard") })], difficultyOf, chosen).rung).toBe(4);
  });

  it("stays on the ladder, and is the same in whatever order attempts are kept", () => {
    const anyAttempt = fc.record({
      difficulty: fc.constantFrom(...DIFFICULTIES),
      delivery: fc.option(fc.constantFrom(...DELIVERIES)),
      levels: fc.constantFrom(STRONG, WEAK, MIDDLING),
      felt: fc.option(
        fc.record({
          difficulty: fc.option(fc.constantFrom(...FELT_DIFFICULTIES)),
          inside: fc.subarray([...FELT_INSIDE]),
          at: fc.constant(1),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyAttempt), (all) => {
        const attempts = all.map(({ difficulty, levels, ...rest }, at) => tried(levels, { ...rest, scenarioId: `d${difficulty}-${at}` }));
        const edge = edgeOf(attempts, difficultyOf);
        expect(RUNGS).toContain(edge.rung);
        expect(edgeOf(attempts.toReversed(), difficultyOf)).toEqual(edge);
      }),
    );
  });
});

describe("a rung", () => {
  it("is told from difficulty and delivery", () => {
    expect([rungOf(1, "mild"), rungOf(1, null), rungOf(1, "hostile"), rungOf(2, "mild"), rungOf(2, "pointed"), rungOf(3, null)]).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it("is said as the scenario can say it: hostile where it confronts, shut down where it withdraws, else as it is written", () => {
    expect(deliveryAt(6, "confrontation", [...DELIVERIES])).toBe("hostile");
    expect(deliveryAt(6, "withdrawal", [...DELIVERIES])).toBe("shut_down");
    expect(deliveryAt(2, "confrontation", ["mild", "hostile"])).toBeNull();
    expect(deliveryAt(0, "withdrawal", ["mild"])).toBe("mild");
    expect(deliveryAt(3, "withdrawal", [...DELIVERIES])).toBeNull();
  });
});
