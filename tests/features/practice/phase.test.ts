import { describe, expect, test } from "vitest";
import { nextPhase } from "#features/practice/phase.ts";

describe("nextPhase", () => {
  test("asks for the self-rating before the feedback, where it is on", () => {
    expect(nextPhase("write", "scored", true)).toBe("rate");
    expect(nextPhase("rate", "rated", true)).toBe("feedback");
  });

  test("goes straight to the feedback where it is off", () => {
    expect(nextPhase("write", "scored", false)).toBe("feedback");
  });

  test("lets a rating that was begun be finished when it is turned off meanwhile", () => {
    expect(nextPhase("rate", "rated", false)).toBe("feedback");
  });

  test("returns to writing for the same words and for the next", () => {
    expect(nextPhase("feedback", "again", true)).toBe("write");
    expect(nextPhase("feedback", "go_on", true)).toBe("write");
  });

  test("shows a redo at once, without a self-rating, and can leave it", () => {
    expect(nextPhase("feedback", "redo", true)).toBe("redo");
    expect(nextPhase("redo", "scored", true)).toBe("feedback");
    expect(nextPhase("redo", "leave_redo", true)).toBe("feedback");
  });

  test("stays where it is at a step that has no place there", () => {
    expect(nextPhase("write", "rated", true)).toBe("write");
    expect(nextPhase("rate", "scored", true)).toBe("rate");
    expect(nextPhase("feedback", "scored", true)).toBe("feedback");
    expect(nextPhase("write", "redo", true)).toBe("write");
    expect(nextPhase("redo", "again", true)).toBe("redo");
    expect(nextPhase("write", "leave_redo", true)).toBe("write");
  });
});
