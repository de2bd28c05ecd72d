import { expect, it } from "vitest";
import { newRound } from "#exchange/rating-rounds/new-round.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";
import { anAnswerToRate } from "../../fixtures/a-rating-round.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

it("a new round is a valid one, however long the name of the file that it is called after", () => {
  const round = newRound({ title: "x".repeat(250), answers: [anAnswerToRate()], scenarios: [aScenario()] }, "r", 5);
  expect(RatingRoundSchema.safeParse(round).success).toBe(true);
});
