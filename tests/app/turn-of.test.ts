import { expect, test } from "vitest";
import { turnOf } from "../../src/app/routes/turn-of.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

test("counts the tries at the same words that came before", () => {
  const last = anAttempt({ id: "last", at: 30 });
  const attempts = [
    anAttempt({ id: "first", at: 10 }),
    anAttempt({ id: "second", at: 20 }),
    last,
    anAttempt({ id: "later", at: 40 }),
    anAttempt({ id: "other-words", statement: "Ten minutes. Again.", at: 10 }),
    anAttempt({ id: "other-moment", beatId: "the-coat", at: 10 }),
    anAttempt({ id: "other-scenario", scenarioId: "amen", at: 10 }),
  ];
  expect(turnOf(last, attempts)).toBe(2);
  expect(turnOf({ ...last, at: 10 }, attempts)).toBe(0);
});
