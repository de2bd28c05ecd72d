import { describe, expect, test } from "vitest";
import { ratingKey, stageMove } from "#features/classroom/stage/stage-key.ts";

type Target = "text" | "control" | "stage";
interface Held {
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
}
const NOTHING_HELD = { ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, target: Target = "stage", held: Held = {}) => stageMove({ key, ...NOTHING_HELD, ...held }, target);
const rates = (key: string, target: Target = "stage", held: Held = {}) => ratingKey({ key, ...NOTHING_HELD, ...held }, target);

describe("stageMove", () => {
  test("follows the keys of a keyboard and of a presenter remote", () => {
    expect([" ", "Enter", "ArrowRight", "PageDown"].map((key) => press(key))).toEqual(Array(4).fill("forward"));
    expect(["ArrowLeft", "PageUp"].map((key) => press(key))).toEqual(["back", "back"]);
    expect(press("Escape")).toBe("leave");
  });

  test("leaves typing alone", () => {
    expect([" ", "Enter", "ArrowRight", "ArrowLeft"].map((key) => press(key, "text"))).toEqual(Array(4).fill(null));
  });

  test("goes on from the box by remote or with the modifier, and lets go of it by Escape", () => {
    expect(press("PageDown", "text")).toBe("forward");
    expect(press("Enter", "text", { ctrlKey: true })).toBe("forward");
    expect(press("Escape", "text")).toBe("let_go");
  });

  test("leaves a button its own keys", () => {
    expect(press(" ", "control")).toBeNull();
    expect(press("Enter", "control")).toBeNull();
    expect(press("ArrowRight", "control")).toBe("forward");
  });

  test("leaves the browser its own keys", () => {
    expect(press("ArrowLeft", "stage", { altKey: true })).toBeNull();
    expect(press("ArrowRight", "stage", { ctrlKey: true })).toBeNull();
    expect(press("a")).toBeNull();
  });
});

describe("ratingKey", () => {
  test("rates a skill by one key a level", () => {
    expect(["1", "2", "3"].map((key) => rates(key))).toEqual([0, 1, 2].map((level) => ({ skill: "own", level })));
    expect(["q", "W", "e"].map((key) => rates(key))).toEqual([0, 1, 2].map((level) => ({ skill: "reflect", level })));
    expect(["a", "s", "D"].map((key) => rates(key, "control"))).toEqual([0, 1, 2].map((level) => ({ skill: "ask", level })));
  });

  test("rates nothing while somebody types, or asks the browser for something", () => {
    expect(rates("1", "text")).toBeNull();
    expect(rates("a", "stage", { ctrlKey: true })).toBeNull();
    expect(rates("s", "stage", { altKey: true })).toBeNull();
  });

  test("takes no key that moves the stage", () => {
    const moving = [" ", "Enter", "ArrowRight", "ArrowLeft", "PageDown", "PageUp", "Escape"];
    expect(moving.map((key) => rates(key))).toEqual(moving.map(() => null));
  });
});
