import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addAnswers, countHands, rate, removeAnswer } from "#features/classroom/state/answers.ts";
import { type ClassState, ClassStateSchema, type ClassStep } from "#features/classroom/state/class-state.ts";
import { back, endVote, forward, goTo, nextAnswer, showAnswers } from "#features/classroom/state/steps.ts";
import { aClass } from "../../../fixtures/a-class.ts";

const NOW = 1_700_000_100_000;
const on = (state: ClassState, isRead = true) => forward(state, () => isRead, NOW);
const walk = (state: ClassState, presses: number, isRead = true): ClassStep[] => {
  const steps: ClassStep[] = [];
  let at = state;
  for (let press = 0; press < presses; press++) {
    at = on(at, isRead);
    steps.push(at.step);
  }
  return steps;
};

describe("forward", () => {
  test("goes through an answer from its words to the client’s reaction, and then to the next", () => {
    const steps = walk(aClass(["One", "Two"]), 12);
    expect(steps).toEqual([
      "statement",
      "writing",
      "collect",
      "said",
      "vote",
      "own",
      "reflect",
      "ask",
      "traps",
      "reaction",
      "said",
      "vote",
    ]);
  });

  test("ends after the last answer, and stays there", () => {
    const voted = endVote(showAnswers(aClass(["One"]), ["room-1"]), "done");
    expect(walk(voted, 6)).toEqual(["reflect", "ask", "traps", "reaction", "end", "end"]);
  });

  test("waits where there is no answer yet", () => {
    const waiting = aClass([], { step: "collect" });
    expect(on(waiting)).toBe(waiting);
  });

  test("goes on to the next answer after one that can’t be read", () => {
    const voted = endVote(showAnswers(aClass(["Ok", "Two"]), ["room-1"]), "done");
    const next = on(voted, false);
    expect([next.step, next.shown]).toEqual(["said", ["room-2"]]);
  });

  test("reads on while one of two side by side can be read", () => {
    const voted = endVote(showAnswers(aClass(["Ok", "Two"]), ["room-1", "room-2"]), "done");
    expect(forward(voted, (text) => text === "Two", NOW).step).toBe("reflect");
  });

  test("passes a vote that is over", () => {
    const seen = endVote(showAnswers(aClass(["One"]), ["room-1"]), "skipped");
    expect(on(showAnswers(seen, ["room-1"])).step).toBe("own");
  });

  test("starts the time with the writing, once", () => {
    const writing = on(aClass([], { step: "statement" }));
    expect(writing.clock.since).toBe(NOW);
    expect(forward(back(writing), () => true, NOW + 5000).clock.since).toBe(NOW);
  });
});

test("back leads from the answer to the list, and from the end as well", () => {
  const shown = showAnswers(aClass(["One"]), ["room-1"]);
  expect(back(shown).step).toBe("collect");
  expect(back(goTo(shown, "end")).step).toBe("collect");
  expect(back(aClass()).step).toBe("setting");
});

test("back to a vote leaves it over, and what is counted then counts", () => {
  const skipped = endVote(on(showAnswers(aClass(["One"]), ["room-1"])), "skipped");
  const again = back(skipped);
  expect([again.step, again.answers[0]?.vote]).toEqual(["vote", "skipped"]);
  expect(on(again).answers[0]?.vote).toBe("done");
});

test("only answers that are there are shown, and two at the most", () => {
  const state = aClass(["One", "Two", "Three"]);
  expect(showAnswers(state, ["room-9"])).toBe(state);
  expect(showAnswers(state, ["room-3", "room-9", "room-1", "room-2"]).shown).toEqual(["room-3", "room-1"]);
});

test("the next answer is the first that nobody voted on", () => {
  const state = endVote(showAnswers(aClass(["One", "Two"]), ["room-1"]), "done");
  expect(nextAnswer(state)?.id).toBe("room-2");
  expect(nextAnswer(aClass())).toBeNull();
});

test("whatever is pressed, the class stays whole, and nothing is read before the vote is over", () => {
  const someId = fc.constantFrom("room-1", "room-2", "room-3", "room-9");
  const press: fc.Arbitrary<(state: ClassState) => ClassState> = fc.oneof(
    fc.boolean().map((isRead) => (state: ClassState) => on(state, isRead)),
    fc.constant(back),
    fc.constant((state: ClassState) => goTo(state, "collect")),
    fc.constant((state: ClassState) => goTo(state, "end")),
    fc.constantFrom("done" as const, "skipped" as const).map((how) => (state: ClassState) => endVote(state, how)),
    fc.array(someId, { maxLength: 3 }).map((ids) => (state: ClassState) => showAnswers(state, [...new Set(ids)])),
    someId.map((id) => (state: ClassState) => removeAnswer(state, id)),
    someId.map((id) => (state: ClassState) => rate(state, id, "ask", 1)),
    someId.map((id) => (state: ClassState) => countHands(state, id, "own", 2, 7)),
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => (state: ClassState) => addAnswers(state, [{ text, name: "" }])),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      let state = aClass(["One", "Two"]);
      for (const change of presses) {
        state = change(state);
        expect(ClassStateSchema.safeParse(state).success).toBe(true);
        const isReading = ["own", "reflect", "ask", "traps", "reaction"].includes(state.step);
        const shown = state.answers.filter(({ id }) => state.shown.includes(id));
        expect(isReading && shown.some(({ vote }) => vote === "open")).toBe(false);
      }
    }),
  );
});
