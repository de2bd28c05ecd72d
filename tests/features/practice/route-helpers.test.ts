import { expect, test } from "vitest";
import { answeredIn } from "#app/routes/attempt-stimulus.ts";
import { clientNameOf } from "#app/routes/client-name.ts";
import { newId } from "#app/routes/new-id.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

test("calls the client by the name that the line on them begins with", () => {
  expect(clientNameOf("Ruth, 67, raising her two grandsons")).toBe("Ruth");
  expect(clientNameOf("Mr. Abebe (71)")).toBe("Mr. Abebe");
});

test("calls nobody by a whole description", () => {
  expect(clientNameOf("A young couple that has just moved here from another state")).toBe("The client");
  expect(clientNameOf(", 40")).toBe("The client");
});

test("gives each attempt an id of its own", () => {
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  expect(newId()).toMatch(/^[0-9a-f]{32}$/u);
});

test("reads an attempt by the words that it answered", () => {
  const stimulus = answeredIn(aScenario(), anAttempt({ statement: "As it stood then." }));
  expect(stimulus.statement).toBe("As it stood then.");
  expect(stimulus.ownable).toEqual(aScenario().ownable);
});

test("reads an attempt at a beat by the beat", () => {
  expect(answeredIn(aScenario(), anAttempt({ beatId: "the-waiting-room" })).core).toEqual(["tired of coming last"]);
});

test("knows nothing but the words where the scenario or the beat is gone", () => {
  expect(answeredIn(null, anAttempt())).toMatchObject({ statement: anAttempt().statement, ownable: [], core: [] });
  expect(answeredIn(aScenario(), anAttempt({ beatId: "gone" })).ownable).toEqual([]);
});
