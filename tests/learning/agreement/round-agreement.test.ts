import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTraps } from "#learning/agreement/compare.ts";
import type { Judgment } from "#learning/agreement/judgment.ts";
import { agreementOf } from "#learning/agreement/round-agreement.ts";
import { settle } from "#learning/agreement/settle.ts";
import type { Rating } from "#schema/rating-round.ts";
import { type Level, LEVELS, type TrapId } from "#schema/vocabulary.ts";
import { anAnswerToRate, ratingBy, aRatingRound } from "../../fixtures/a-rating-round.ts";

const saw = (own: Level, traps: readonly TrapId[] = []): Judgment => ({ levels: { own, reflect: 0, ask: 0 }, traps });
const NOT_READ = new Map<string, Judgment>();

/** A round of as many answers as the first rater has levels for `own`; reflect is always partly, ask as own. */
function aRoundOf(byRater: Readonly<Record<string, readonly Level[]>>) {
  const many = Math.max(...Object.values(byRater).map((levels) => levels.length));
  const ids = Array.from({ length: many }, (_, at) => `a-${at}`);
  const ratings = Object.entries(byRater).flatMap(([rater, levels], nth): Rating[] =>
    levels.map((own, at) => ratingBy(rater, `a-${at}`, [own, 1, own], [], nth * 1000 + at)),
  );
  return aRatingRound({ answers: ids.map((id) => anAnswerToRate({ id })), ratings });
}
const MIXED: readonly Level[] = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2];

describe("several raters settle", () => {
  it("on the middle level, of two in the middle the lower", () => {
    expect(settle([saw(2), saw(0)])?.levels.own).toBe(0);
    expect(settle([saw(2), saw(0), saw(1)])?.levels.own).toBe(1);
    expect(settle([saw(2), saw(2), saw(0)])?.levels.own).toBe(2);
    expect(settle([saw(2), saw(2), saw(1), saw(0)])?.levels.own).toBe(1);
    expect(settle([])).toBeNull();
  });

  it("on whatever more than half of them give, in any order", () => {
    const level = fc.constantFrom<Level>(...LEVELS);
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 7 }), (given) => {
        const settled = settle(given.map((one) => saw(one)))?.levels.own;
        const majority = LEVELS.filter((one) => given.filter((other) => other === one).length * 2 > given.length);
        expect(majority.length > 0 ? majority : given).toContain(settled);
        expect(settle(given.toReversed().map((one) => saw(one)))?.levels.own).toBe(settled);
      }),
    );
  });

  it("on the traps that more than half see; what fewer see is disputed", () => {
    expect(settle([saw(0, ["fixing", "hostile"]), saw(0, ["fixing"]), saw(0, [])])).toMatchObject({
      traps: ["fixing"],
      disputedTraps: ["hostile"],
    });
    expect(settle([saw(0, ["fixing"]), saw(0, [])])).toMatchObject({ traps: [], disputedTraps: ["fixing"] });
  });
});

describe("traps", () => {
  it("are counted as both, one and none, with the share that both see", () => {
    const judged = [
      [saw(0, ["fixing"]), saw(0, ["fixing"])],
      [saw(0, ["fixing"]), saw(0)],
      [saw(0), saw(0, ["fixing"])],
      [saw(0), saw(0)],
    ] as const;
    expect(compareTraps(judged)).toEqual([{ trap: "fixing", both: 1, onlyFirst: 1, onlySecond: 1, neither: 1, positive: 0.5 }]);
  });

  it("that raters dispute count neither way", () => {
    const disputed = settle([saw(0, ["fixing"]), saw(0)]) ?? saw(0);
    expect(compareTraps([[disputed, saw(0, ["fixing"])]])).toEqual([]);
  });
});

describe("a round’s agreement", () => {
  it("is told for each two raters, on the answers that both have rated", () => {
    const { raters, amongRaters, alpha } = agreementOf(aRoundOf({ Ann: MIXED, Bo: MIXED.with(0, 1), Cy: MIXED.slice(0, 4) }), NOT_READ);
    expect(raters).toEqual([
      { name: "Ann", rated: 10 },
      { name: "Bo", rated: 10 },
      { name: "Cy", rated: 4 },
    ]);
    expect(amongRaters.map(({ first, second, answers }) => [first, second, answers])).toEqual([
      [{ rater: "Ann" }, { rater: "Bo" }, 10],
      [{ rater: "Ann" }, { rater: "Cy" }, 4],
      [{ rater: "Bo" }, { rater: "Cy" }, 4],
    ]);
    const [both, few] = amongRaters;
    expect(both?.skills.own.kappa.told).toBe(true);
    expect(both?.skills.own).toMatchObject({ answers: 10, alike: 9 });
    expect(few?.skills.own.kappa).toEqual({ told: false, why: "too_few" });
    expect(alpha?.own).toBeGreaterThan(0.8);
  });

  it("has no kappa where one of two gave a single level, be it the same or not", () => {
    const { amongRaters } = agreementOf(aRoundOf({ Ann: MIXED, Bo: MIXED.map(() => 2) }), NOT_READ);
    expect(amongRaters[0]?.skills.own.kappa).toEqual({ told: false, why: "one_level" });
    expect(amongRaters[0]?.skills.reflect.kappa).toEqual({ told: false, why: "one_level" });
    expect(amongRaters[0]?.skills.reflect.alike).toBe(10);
  });

  it("sets each rater, and all together, against the engine, where it has read the answer", () => {
    const round = aRoundOf({ Ann: MIXED, Bo: MIXED });
    const read = new Map(round.answers.slice(0, 8).map(({ id }) => [id, saw(0)]));
    const { withEngine } = agreementOf(round, read);
    expect(withEngine.map(({ first, second, answers }) => [first, second, answers])).toEqual([
      [{ rater: "Ann" }, "engine", 8],
      [{ rater: "Bo" }, "engine", 8],
      ["together", "engine", 8],
    ]);
  });

  it("sets raters against what was settled before, where something was", () => {
    const plain = aRoundOf({ Ann: MIXED });
    expect(agreementOf(plain, NOT_READ).withBefore).toEqual([]);
    const answers = plain.answers.map((answer, at) => ({
      ...answer,
      settled: { levels: { own: MIXED[at] ?? 0, reflect: 1, ask: 0 }, traps: [] },
    }));
    const [before] = agreementOf({ ...plain, answers: answers as typeof plain.answers }, NOT_READ).withBefore;
    expect(before).toMatchObject({ first: { rater: "Ann" }, second: "before", skills: { own: { alike: 10 }, ask: { alike: 3 } } });
  });

  it("lists the answers that split the raters, and the raters from the engine, furthest apart first", () => {
    const round = aRatingRound({
      answers: ["near", "far", "same"].map((id) => anAnswerToRate({ id })),
      ratings: [
        ratingBy("Ann", "near", [1, 0, 0]),
        ratingBy("Bo", "near", [2, 0, 0]),
        ratingBy("Ann", "far", [0, 0, 0]),
        ratingBy("Bo", "far", [2, 0, 0]),
        ratingBy("Ann", "same", [2, 2, 2]),
        ratingBy("Bo", "same", [2, 2, 2]),
      ],
    });
    const engine = new Map(round.answers.map(({ id }) => [id, saw(2)]));
    const { splitRaters, splitFromEngine } = agreementOf(round, engine);
    expect(splitRaters.map(({ answer }) => answer.id)).toEqual(["far", "near"]);
    expect(splitFromEngine.map(({ answer }) => answer.id)).toEqual(["same", "far", "near"]);
  });
});
