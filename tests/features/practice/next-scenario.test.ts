import { expect, test } from "vitest";
import { nextScenarioId } from "#features/practice/next-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const catalogue = [{ id: "one" }, { id: "two" }, { id: "three" }];

test("goes on in the order of the catalogue, round to its beginning", () => {
  expect(nextScenarioId(catalogue, "one", [])).toBe("two");
  expect(nextScenarioId(catalogue, "three", [])).toBe("one");
});

test("leaves out what was tried", () => {
  expect(nextScenarioId(catalogue, "one", [anAttempt({ scenarioId: "two", at: 5 })])).toBe("three");
});

test("returns to what was tried longest ago when all was tried", () => {
  const attempts = [
    anAttempt({ scenarioId: "two", at: 9 }),
    anAttempt({ scenarioId: "three", at: 7 }),
    anAttempt({ scenarioId: "two", at: 3 }),
  ];
  expect(nextScenarioId(catalogue, "one", attempts)).toBe("three");
});

test("begins with the first after a scenario that is not in the catalogue", () => {
  expect(nextScenarioId(catalogue, "my-own", [])).toBe("one");
});

test("knows when there is no other", () => {
  expect(nextScenarioId([{ id: "one" }], "one", [])).toBeNull();
});
