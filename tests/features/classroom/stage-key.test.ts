import { describe, expect, test } from "vitest";
import { stageMove } from "#features/present/stage-key.ts";

const press = (key: string, target: "text" | "control" | "stage" = "stage", held: { ctrlKey?: boolean; altKey?: boolean } = {}) =>
  stageMove({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, target);

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
