import { expect, test } from "vitest";
import { readyAnswers } from "#features/classroom/state/ready-answers.ts";
import { aPlainScenario, aScenario } from "../../../fixtures/a-scenario.ts";

test("names answers by letters, tempting and good ones by turns", () => {
  const model = { text: "Good", note: "Why" };
  const pitfall = { text: "Tempting", trap: "fixing" as const, why: "Why" };
  const ready = readyAnswers(aScenario({ models: [model, { ...model, text: "Good too" }], pitfalls: [pitfall] }));
  expect(ready.map(({ name, text }) => `${name} ${text}`)).toEqual(["A Tempting", "B Good", "C Good too"]);
});

test("has none where the scenario brings none", () => {
  expect(readyAnswers(aPlainScenario())).toEqual([]);
});
