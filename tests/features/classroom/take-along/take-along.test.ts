import { expect, test } from "vitest";
import { ratedLinesOf } from "#features/classroom/take-along/rated.ts";
import { summaryOf } from "#features/classroom/take-along/summary.ts";
import { addAnswers, countHands, rate } from "#features/classroom/state/answers.ts";
import { makeReadings } from "#features/classroom/state/readings.ts";
import { endVote, showAnswers } from "#features/classroom/state/steps.ts";
import { RatedAnswerSchema } from "#schema/rated-answer.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { aClass, CLASS_ID } from "../../../fixtures/a-class.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";

const scenario = aScenario();
const readings = makeReadings(scenario);
const collected = addAnswers(aClass(), [
  { text: "I was late, twice, and I said nothing. What was it like to sit out there?", name: "Ada" },
  { text: "The session before yours ran over.\nSorry.", name: "" },
]);
const unseen = SKILLS.reduce((state, skill) => rate(state, "room-1", skill, 1), showAnswers(collected, ["room-1"]));
const rated = countHands(endVote(unseen, "done"), "room-1", "own", 2, 9);

test("the summary tells the moment, and each answer with what the room, the supervisor, and Mend said", () => {
  const summary = summaryOf(scenario, rated, readings, { withNames: false });
  expect(summary).toContain("# Late again");
  expect(summary).toContain(`> ${scenario.statement}`);
  expect(summary).toContain("> I was late, twice");
  expect(summary).toMatch(/\*\*Own a part\*\*: Mend: .+\. Supervisor: partly\. The room: 0 missing, 0 partly, 9 there\./u);
});

test("the summary has names only where they are asked for", () => {
  expect(summaryOf(scenario, rated, readings, { withNames: false })).not.toContain("Ada");
  expect(summaryOf(scenario, rated, readings, { withNames: true })).toContain("## Answer 1, Ada");
});

test("the summary reads no answer that the room has not voted on, and keeps its lines", () => {
  const [, unread = ""] = summaryOf(scenario, rated, readings, { withNames: false }).split("## Answer 2");
  expect(unread).toContain("> The session before yours ran over.\n> Sorry.");
  expect(unread.split("## For the conversation")[0]).not.toContain("Mend:");
});

test("ratings are lines that evaluate reads: whole ones alone, without names, with no trap counting either way", () => {
  const half = rate(rated, "room-2", "own", 0);
  const lines = ratedLinesOf(half).trimEnd().split("\n");
  expect(lines.map((line) => RatedAnswerSchema.parse(JSON.parse(line)))).toMatchObject([
    {
      id: `class-${CLASS_ID}-room-1`,
      scenario: "late-again",
      levels: { own: 1, reflect: 1, ask: 1 },
      traps: [],
      disputedTraps: [...TRAPS],
    },
  ]);
  expect(lines.join("")).not.toContain("Ada");
});

test("ratings that were given or changed after the vote are left out, even where they were changed back", () => {
  expect(ratedLinesOf(rated)).not.toBe("");
  expect(ratedLinesOf(rate(rated, "room-1", "own", 2))).toBe("");
  expect(ratedLinesOf(rate(rate(rated, "room-1", "own", 2), "room-1", "own", 1))).toBe("");
});
