import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addAnswers, addReady, answerToRate, countHands, isThere, rate, removeAnswer } from "#features/classroom/state/answers.ts";
import { ClassStateSchema, MOST_ANSWERS } from "#features/classroom/state/class-state.ts";
import { endVote, showAnswers } from "#features/classroom/state/steps.ts";
import { aClass } from "../../../fixtures/a-class.ts";

const labels = (state: ReturnType<typeof aClass>) => state.answers.map(({ label }) => label);

describe("addAnswers", () => {
  test("numbers the answers in their order, trimmed, without empty ones", () => {
    const state = addAnswers(aClass(["One"]), [
      { text: "  Two ", name: "Ada" },
      { text: "  ", name: "" },
      { text: "Three", name: "" },
    ]);
    expect(state.answers.map(({ label, text, name }) => [label, text, name])).toEqual([
      ["1", "One", ""],
      ["2", "Two", "Ada"],
      ["3", "Three", ""],
    ]);
  });

  test("counts on from the highest number, whatever was taken out", () => {
    expect(labels(addAnswers(removeAnswer(aClass(["One", "Two", "Three"]), "room-2"), [{ text: "Four", name: "" }]))).toEqual([
      "1",
      "3",
      "4",
    ]);
  });

  test("takes as many as there is room for", () => {
    const many = Array.from({ length: MOST_ANSWERS + 5 }, (_, at) => `Answer ${at}`);
    const full = aClass(many);
    expect(full.answers).toHaveLength(MOST_ANSWERS);
    expect(addAnswers(full, [{ text: "One more", name: "" }])).toBe(full);
    expect(addReady(full, { name: "A", text: "Ready" })).toBe(full);
  });

  test("makes a class that the other windows take, whatever comes in", () => {
    const piece = fc.tuple(fc.string(), fc.nat({ max: 900 })).map(([text, times]) => `${text} a`.repeat(times));
    fc.assert(
      fc.property(fc.array(fc.record({ text: piece, name: piece }), { maxLength: 5 }), (added) => {
        expect(ClassStateSchema.safeParse(addAnswers(aClass(["One"]), added)).success).toBe(true);
      }),
    );
  });

  test("knows an answer again whose name it cut", () => {
    const answer = { text: "One", name: "Ada ".repeat(40) };
    expect(isThere(addAnswers(aClass(), [answer]), answer)).toBe(true);
  });
});

test("a scenario’s own answer stands among them by its letter, once", () => {
  const ready = { name: "B", text: "I was late." };
  const state = addReady(addReady(aClass(["One"]), ready), ready);
  expect(state.answers.map(({ label, from }) => [label, from])).toEqual([
    ["1", "room"],
    ["B", "scenario"],
  ]);
});

test("an answer is there already word for word under the same name", () => {
  const state = addAnswers(aClass(), [{ text: "One", name: "Ada" }]);
  expect(isThere(state, { text: " One ", name: "Ada" })).toBe(true);
  expect(isThere(state, { text: "One", name: "" })).toBe(false);
});

test("an answer that is taken out while it is shown leads back to the list", () => {
  const shown = showAnswers(aClass(["One", "Two"]), ["room-1", "room-2"]);
  expect(removeAnswer(shown, "room-2")).toMatchObject({ step: "collect", shown: [] });
  expect(removeAnswer(showAnswers(shown, ["room-1"]), "room-2")).toMatchObject({ step: "said", shown: ["room-1"] });
});

test("hands are counted level by level", () => {
  const counted = countHands(countHands(aClass(["One"]), "room-1", "reflect", 0, 4), "room-1", "reflect", 2, 9);
  expect(counted.answers[0]?.hands).toEqual({ own: [0, 0, 0], reflect: [4, 0, 9], ask: [0, 0, 0] });
});

test("a rating is given by one press and taken back by the same", () => {
  const rated = rate(aClass(["One"]), "room-1", "own", 2);
  expect(rated.answers[0]?.rating).toEqual({ own: 2, reflect: null, ask: null });
  expect(rate(rated, "room-1", "own", 1).answers[0]?.rating.own).toBe(1);
  expect(rate(rated, "room-1", "own", 2).answers[0]?.rating.own).toBeNull();
});

test("a key rates the first of two that lacks it, and then the first again", () => {
  const two = endVote(showAnswers(aClass(["One", "Two"]), ["room-2", "room-1"]), "done");
  expect(answerToRate(two, "own")?.id).toBe("room-2");
  const one = rate(two, "room-2", "own", 0);
  expect(answerToRate(one, "own")?.id).toBe("room-1");
  expect(answerToRate(rate(one, "room-1", "own", 0), "own")?.id).toBe("room-2");
  expect(answerToRate(aClass(["One"]), "own")).toBeNull();
});
