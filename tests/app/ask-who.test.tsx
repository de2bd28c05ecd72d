import { expect, it } from "vitest";
import { isToBeAsked } from "#app/ask-who.tsx";

const known = { id: "first", isGuess: false };
const guessed = { id: "first", isGuess: true };

it("a new tab asks who is practicing where that is a guess, wherever it is opened, and nowhere else", () => {
  expect(isToBeAsked(guessed, "")).toBe(true);
  expect(isToBeAsked(guessed, "#/practice/too-young")).toBe(true);
  expect(isToBeAsked(known, "#/practice/too-young")).toBe(false);
});

it("a new tab asks nothing on a projector, where the room would read the names", () => {
  expect(isToBeAsked(guessed, "#/projector/too-young")).toBe(false);
});
