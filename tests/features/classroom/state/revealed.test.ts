import { expect, test } from "vitest";
import type { ClassStep, RoomAnswer } from "#features/classroom/state/class-state.ts";
import { isRevealed, revealedEvidence } from "#features/classroom/state/revealed.ts";
import { aClass } from "../../../fixtures/a-class.ts";
import { aReport, ANSWER_TEXT } from "../../../fixtures/a-report.ts";

const anAnswer = (vote: RoomAnswer["vote"]): RoomAnswer => {
  const [answer] = aClass([ANSWER_TEXT]).answers;
  if (answer === undefined) throw new Error("The class has one answer.");
  return { ...answer, vote };
};
const seen = (step: ClassStep, vote: RoomAnswer["vote"] = "done") =>
  revealedEvidence(anAnswer(vote), step, aReport().evidence).map(({ kind }) => kind);

test("shows each skill’s evidence at its own step, and the traps’ at theirs", () => {
  expect(seen("said")).toEqual([]);
  expect(seen("vote")).toEqual([]);
  expect(seen("own")).toEqual(["own"]);
  expect(seen("reflect")).toEqual(["own", "reflect"]);
  expect(seen("ask", "skipped")).toEqual(["own", "reflect", "ask"]);
  expect(seen("traps")).toEqual(["own", "reflect", "defending", "ask"]);
});

test("shows nothing of an answer whose vote is open, whatever the step", () => {
  expect(seen("reaction", "open")).toEqual([]);
  expect(isRevealed(anAnswer("open"), "reaction", "reaction")).toBe(false);
});

test("shows nothing at the end, where no answer stands", () => {
  expect(isRevealed(anAnswer("done"), "end", "own")).toBe(false);
});
