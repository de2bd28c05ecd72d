import { describe, expect, it } from "vitest";
import { readRound } from "#exchange/rating-rounds/read-round.ts";
import { writeRound } from "#exchange/rating-rounds/write-round.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAnswerToRate, ratingBy, aRatingRound } from "../../fixtures/a-rating-round.ts";

const rated = aRatingRound({ ratings: [ratingBy("Ann", "a-1", [2, 1, 0], ["fixing"])] });
const read = (round: object) => readRound(JSON.stringify(round));
const problemsOf = async (round: object) => {
  const outcome = await read(round);
  return outcome.ok ? [] : outcome.problems.map(({ path }) => path);
};

describe("a round’s file", () => {
  it("is the same round again, with its ratings or without any", async () => {
    expect(await readRound(writeRound(rated, "with_ratings"))).toEqual({ ok: true, value: rated });
    expect(await readRound(writeRound(rated, "without_ratings"))).toEqual({ ok: true, value: { ...rated, ratings: [] } });
  });

  it("names everything that is wrong at once", async () => {
    const wrong = {
      ...rated,
      title: "",
      answers: [{ ...anAnswerToRate(), text: 4 }],
      ratings: [{ ...rated.ratings[0], levels: { own: 3 } }],
    };
    expect(await problemsOf(wrong)).toEqual(
      expect.arrayContaining(["title", "answers[0].text", "ratings[0].levels.own", "ratings[0].levels.reflect"]),
    );
  });

  it("is refused where it brings a scenario under an id that ships", async () => {
    expect(await problemsOf(aRatingRound({ scenarios: [...rated.scenarios, aScenario({ id: "too-young" })] }))).toEqual([
      `scenarios[${rated.scenarios.length}].id`,
    ]);
  });

  it("is refused where its parts say different things", async () => {
    const [rating] = rated.ratings;
    const wrong: RatingRound = {
      ...rated,
      answers: [...rated.answers, anAnswerToRate()],
      ratings: [
        ...rated.ratings,
        ...(rating
          ? [
              { ...rating, at: 9 },
              { ...rating, answerId: "gone" },
            ]
          : []),
      ],
    };
    expect(await problemsOf(wrong)).toEqual(["answers[2].id", "ratings[2].answerId", "ratings[1]"]);
  });

  it("is refused where a rater goes by the name of what raters are compared with", async () => {
    const ratings = ["Mend", "ALL RATERS", "Settled before", "Mendel"].map((name) => ratingBy(name, "a-1", [0, 0, 0]));
    expect(await problemsOf(aRatingRound({ ratings }))).toEqual(["ratings[0].rater", "ratings[1].rater", "ratings[2].rater"]);
  });

  it("knows the shipped scenarios, and asks for the others and for their beats", async () => {
    const answers = [
      anAnswerToRate({ id: "shipped", scenarioId: "too-young" }),
      anAnswerToRate({ id: "beat", beatId: "the-coat" }),
      anAnswerToRate({ id: "nowhere", scenarioId: "no-such-one" }),
      anAnswerToRate({ id: "no-beat", beatId: "no-such-beat" }),
    ];
    expect(await problemsOf(aRatingRound({ answers }))).toEqual(["answers[2].scenarioId", "answers[3].beatId"]);
  });

  it("of another kind is called what it is", async () => {
    const outcome = await read({ format: "mend-test-case", version: 1 });
    expect(outcome).toEqual({
      ok: false,
      problems: [{ path: "format", expected: "“mend-rating-round”", found: "test cases for the engine, which the command line reads" }],
    });
  });
});
