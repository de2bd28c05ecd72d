import { describe, expect, it } from "vitest";
import { nearestName } from "#content/nearest-name.ts";

const KNOWN = ["id", "title", "statement", "contentNote", "settingKind", "age"];

describe("nearestName", () => {
  it.each([
    ["titel", "title"],
    ["statment", "statement"],
    ["ContentNote", "contentNote"],
    ["content_note", "contentNote"],
    ["setting-kind", "settingKind"],
    ["ages", "age"],
  ])("reads %s as %s", (name, nearest) => {
    expect(nearestName(name, KNOWN)).toBe(nearest);
  });

  it.each(["", "zzz", "difficulty", "x", "patient"])("has no hint for “%s”", (name) => {
    expect(nearestName(name, KNOWN)).toBeNull();
  });

  it("has no hint where nothing is known", () => {
    expect(nearestName("title", [])).toBeNull();
  });
});
