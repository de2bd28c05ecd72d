import { expect, it } from "vitest";
import { newRound } from "#exchange/rating-rounds/new-round.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";
import { anAnswerNobodyRated } from "../../fixtures/a-round-to-rate.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

it("a new round is a valid one, however long the name of the file that it is called after", () => {
  const round = newRound({ title: "x".repeat(250), answers: [anAnswerNobodyRated()], scenarios: [aScenario()] }, "r", 5);
  expect(RatingRoundSchema.safeParse(round).success).toBe(true);
});
