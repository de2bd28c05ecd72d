import { describe, expect, it } from "vitest";
import { dueReturns } from "#learning/returns/due.ts";
import type { Attempt } from "#schema/attempt.ts";
import { allThere, closed, nov } from "./answers.ts";

const CAP = 10;
const due = (attempts: readonly Attempt[], now: number, cap = CAP) => dueReturns(attempts, now, cap, () => true);
const idsOf = (attempts: readonly Attempt[], now: number, cap = CAP) => due(attempts, now, cap).today.map(({ scenarioId }) => scenarioId);
const named = (index: number) => `scenario-${String(index).padStart(2, "0")}`;

/** Thirteen scenarios, missed once each on November 3, the later in the list the later on that day. */
const thirteen = Array.from({ length: 13 }, (_, index) => closed({ at: nov(3, 9, index), scenarioId: named(index) }));
const LATEST_TEN = Array.from({ length: 10 }, (_, index) => named(index + 3));
/** Fourteen days without an attempt lie before it. */
const FIRST_DAY_BACK = 18;

describe("after a break of two weeks", () => {
  it("ten scenarios of the pile are kept, those missed last, and it is told how many rest", () => {
    expect(idsOf(thirteen, nov(FIRST_DAY_BACK)).toSorted()).toEqual(LATEST_TEN);
    expect(due(thirteen, nov(FIRST_DAY_BACK))).toMatchObject({ waiting: 0, rested: 3 });
  });

  it("what was missed more often goes before what was missed later", () => {
    const twice = [...thirteen, closed({ at: nov(2), scenarioId: named(0) })];
    expect(idsOf(twice, nov(FIRST_DAY_BACK)).toSorted()).toEqual([named(0), ...LATEST_TEN.slice(1)]);
  });

  it("what came out well later is no later miss", () => {
    const better = [...thirteen, allThere({ at: nov(4), scenarioId: named(0) })];
    expect(idsOf(better, nov(FIRST_DAY_BACK + 1)).toSorted()).toEqual(LATEST_TEN);
  });

  it("the cap holds as ever: the ten come over several days", () => {
    expect(due(thirteen, nov(FIRST_DAY_BACK), 2)).toMatchObject({ today: [{}, {}], waiting: 8, rested: 3 });
  });

  it("a shorter one changes nothing", () => {
    expect(due(thirteen, nov(FIRST_DAY_BACK - 1))).toMatchObject({ waiting: 3, rested: 0 });
  });

  it("any attempt at all keeps a break from being one", () => {
    const beat = closed({ at: nov(10), scenarioId: "elsewhere", beatId: "a-beat" });
    expect(due([...thirteen, beat], nov(FIRST_DAY_BACK))).toMatchObject({ waiting: 3, rested: 0 });
  });

  it("the pile stays trimmed on the days that follow, with and without practice", () => {
    const back = allThere({ at: nov(FIRST_DAY_BACK), scenarioId: "something-new" });
    for (const attempts of [thirteen, [...thirteen, back]]) {
      expect(idsOf(attempts, nov(FIRST_DAY_BACK + 1)).toSorted()).toEqual(LATEST_TEN);
    }
    expect(due([...thirteen, back], nov(FIRST_DAY_BACK + 1)).rested).toBe(0);
  });

  it("what was let go comes back only when it is missed again, as if for the first time", () => {
    const first = named(0);
    const good = allThere({ at: nov(FIRST_DAY_BACK), scenarioId: first });
    expect(idsOf([...thirteen, good], nov(FIRST_DAY_BACK + 5))).not.toContain(first);
    const missed = closed({ at: nov(FIRST_DAY_BACK), scenarioId: first });
    expect(idsOf([...thirteen, missed], nov(FIRST_DAY_BACK + 1), 11)).toContain(first);
  });

  it("what was not yet due is left as it is", () => {
    const strong = [nov(1), nov(2), nov(4), nov(10)].map((at, index) => (index === 0 ? closed : allThere)({ at, scenarioId: "strong" }));
    const back = allThere({ at: nov(25), scenarioId: "something-new" });
    const attempts = [...thirteen, ...strong, back];
    expect(idsOf(attempts, nov(25), 20)).not.toContain("strong");
    expect(idsOf(attempts, nov(30), 20)).toContain("strong");
  });
});
