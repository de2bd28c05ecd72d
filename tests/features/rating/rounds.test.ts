import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { answersOfAttempts, answersPasted } from "#features/rating/answers-from.ts";
import { bringTogether } from "#features/rating/bring-together.ts";
import { orderFor } from "#features/rating/order.ts";
import { ratedCorpusOf } from "#features/rating/rated-corpus.ts";
import { chooseTrainingSet } from "#features/rating/training-set.ts";
import { LEVELS, SKILLS } from "#schema/vocabulary.ts";
import { aDrillAnswer } from "../../fixtures/a-drill-answer.ts";
import { anAnswerToRate, ratingBy, aRatingRound } from "../../fixtures/a-rating-round.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const ids = (answers: readonly { readonly id: string }[]) => answers.map(({ id }) => id);
const many = Array.from({ length: 30 }, (_, at) => anAnswerToRate({ id: `a-${at}` }));

describe("a rater’s order", () => {
  it("has every answer once, is the same each time, and another for each rater and round", () => {
    const round = aRatingRound({ answers: many });
    const mine = ids(orderFor(round, "Ann"));
    expect(mine.toSorted()).toEqual(ids(many).toSorted());
    expect(ids(orderFor({ ...round, answers: many.toReversed() }, "Ann"))).toEqual(mine);
    expect(ids(orderFor(round, "Bo"))).not.toEqual(mine);
    expect(ids(orderFor({ ...round, id: "round-2" }, "Ann"))).not.toEqual(mine);
  });
});

describe("a training set", () => {
  /** Most of them alike, as raters meet them. */
  const pool: readonly DrillAnswer[] = Array.from({ length: 300 }, (_, at) =>
    aDrillAnswer({
      id: `d-${at}`,
      levels:
        at % 10 < 7
          ? { own: 0, reflect: 0, ask: 2 }
          : { own: at % 2 === 0 ? 1 : 2, reflect: at % 4 < 2 ? 1 : 2, ask: at % 3 === 0 ? 0 : 1 },
    }),
  );

  it("has as many as asked, each once, with what was settled, and each level about as often", () => {
    const set = chooseTrainingSet(pool, 40, "seed");
    expect(new Set(ids(set)).size).toBe(40);
    for (const skill of SKILLS) {
      const often = LEVELS.map((level) => set.filter(({ settled }) => settled?.levels[skill] === level).length);
      expect(Math.min(...often)).toBeGreaterThanOrEqual(6);
    }
    expect(set[0]).toMatchObject({ scenarioId: "late-again", beatId: null, settled: { traps: ["but_reversal", "defending"] } });
  });

  it("is another for another seed, and all there is where there are too few", () => {
    expect(ids(chooseTrainingSet(pool, 10, "a"))).toEqual(ids(chooseTrainingSet(pool, 10, "a")));
    expect(ids(chooseTrainingSet(pool, 10, "a"))).not.toEqual(ids(chooseTrainingSet(pool, 10, "b")));
    expect(chooseTrainingSet(pool.slice(0, 4), 10, "a")).toHaveLength(4);
  });
});

describe("pasted answers", () => {
  const textsOf = (text: string) => answersPasted(text, "too-young").map((answer) => answer.text);

  it("are a line each, or parted by empty lines where there are any", () => {
    expect(textsOf("One.\r\n  Two. \nThree.\n")).toEqual(["One.", "Two.", "Three."]);
    expect(textsOf("One,\nand on.\n \n\nTwo.")).toEqual(["One,\nand on.", "Two."]);
    expect(textsOf(" \n ")).toEqual([]);
  });

  it("have an id each", () => {
    expect(ids(answersPasted("Same.\nSame.", "too-young"))).toEqual(["pasted-1", "pasted-2"]);
  });
});

describe("one’s own answers", () => {
  it("are numbered from the oldest; left out is what answers other words than the scenario’s", () => {
    const scenarios = new Map([["late-again", aScenario()]]);
    const attempts = [
      anAttempt({ id: "new", text: "Newer.", at: 9 }),
      anAttempt({ id: "old", text: "Older.", at: 1 }),
      anAttempt({ id: "mild", statement: "I guess we start whenever we start.", delivery: "mild" }),
      anAttempt({ id: "beat", beatId: "the-coat", statement: "Anyway. What do you want to talk about?", text: "Later.", at: 10 }),
      anAttempt({ id: "gone", scenarioId: "gone" }),
    ];
    expect(answersOfAttempts(attempts, scenarios)).toEqual([
      { id: "own-1", scenarioId: "late-again", beatId: null, text: "Older.", settled: null },
      { id: "own-2", scenarioId: "late-again", beatId: null, text: "Newer.", settled: null },
      { id: "own-3", scenarioId: "late-again", beatId: "the-coat", text: "Later.", settled: null },
    ]);
  });
});

describe("a round from a file", () => {
  const mine = aRatingRound({ ratings: [ratingBy("Ann", "a-1", [2, 0, 0]), ratingBy("Bo", "a-1", [1, 0, 0])] });

  it("is new where it wasn’t kept", () => {
    expect(bringTogether([], mine)).toEqual({ ok: true, round: mine, isNew: true, added: 2, replaced: 0 });
  });

  it("adds its ratings to those kept here, and a later one takes the place of its rater’s earlier one", () => {
    const theirs = aRatingRound({ ratings: [ratingBy("Ann", "a-1", [0, 0, 0], [], 2000), ratingBy("Cy", "a-2", [1, 1, 1])] });
    const both = bringTogether([mine], theirs);
    expect(both).toMatchObject({ ok: true, isNew: false, added: 1, replaced: 1 });
    expect(both.ok ? both.round.ratings.map(({ rater, answerId, levels }) => `${rater} ${answerId} ${levels.own}`).toSorted() : []).toEqual(
      ["Ann a-1 0", "Bo a-1 1", "Cy a-2 1"],
    );
  });

  it("loses no rating of either side", () => {
    const rating = fc
      .tuple(fc.constantFrom("Ann", "Bo"), fc.constantFrom("a-1", "a-2"), fc.constantFrom(...LEVELS), fc.nat(3))
      .map(([rater, answerId, own, at]) => ratingBy(rater, answerId, [own, 0, 0], [], at));
    const ratings = fc.uniqueArray(rating, { selector: ({ rater, answerId }) => rater + answerId, maxLength: 4 });
    const keys = (some: readonly { readonly rater: string; readonly answerId: string }[]) =>
      [...new Set(some.map(({ rater, answerId }) => rater + answerId))].toSorted();
    fc.assert(
      fc.property(ratings, ratings, (here, there) => {
        const both = bringTogether([aRatingRound({ ratings: here })], aRatingRound({ ratings: there }));
        expect(both.ok ? keys(both.round.ratings) : null).toEqual(keys([...here, ...there]));
        const again = both.ok ? bringTogether([both.round], aRatingRound({ ratings: there })) : null;
        expect(again).toMatchObject({ added: 0, replaced: 0 });
      }),
    );
  });

  it("that has other answers under the same id changes nothing", () => {
    const theirs = aRatingRound({ answers: [anAnswerToRate({ text: "Something else." })] });
    expect(bringTogether([mine], theirs).ok).toBe(false);
  });
});

describe("the rated corpus", () => {
  it("has each rated answer with what its raters come to, what they dispute, and what each gave", () => {
    const round = aRatingRound({
      ratings: [ratingBy("Ann", "a-1", [2, 1, 0], ["fixing", "hostile"]), ratingBy("Bo", "a-1", [2, 2, 0], ["fixing"])],
    });
    expect(ratedCorpusOf(round)).toEqual([
      {
        id: "a-1",
        scenarioId: "late-again",
        beatId: null,
        text: "I was late, twice.",
        levels: { own: 2, reflect: 1, ask: 0 },
        traps: ["fixing"],
        disputedTraps: ["hostile"],
        raters: { Ann: [2, 1, 0], Bo: [2, 2, 0] },
      },
    ]);
  });
});
