import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AssignmentDraft } from "#schema/assignment.ts";
import { loadAssignmentDraft, saveAssignmentDraft } from "#storage/assignment-draft.ts";
import { loadHandOver, removeHandOver, saveHandOver } from "#storage/hand-over-draft.ts";
import { ALocalStorage } from "./a-local-storage.ts";

const device = new ALocalStorage();
beforeEach(() => {
  device.clear();
  vi.stubGlobal("localStorage", device);
});

const draft: AssignmentDraft = {
  title: "",
  by: "Dr. Reyes",
  note: "",
  selfRating: true,
  tries: 3,
  feedback: "later",
  tasks: [{ scenarioId: "too-young", delivery: "mild" }],
  scenarios: [],
  made: null,
};

describe("the draft of an assignment", () => {
  it("is kept as it stands, unfinished too", () => {
    expect(loadAssignmentDraft()).toBeNull();
    saveAssignmentDraft(draft);
    expect(loadAssignmentDraft()).toEqual(draft);
  });

  it.each(["not json", "null", JSON.stringify({ ...draft, tries: 7 })])("is none where %s was kept", (text) => {
    device.setItem("mend:assignment-draft", text);
    expect(loadAssignmentDraft()).toBeNull();
  });
});

describe("what a student chose for the handing over", () => {
  it("is kept for each assignment, and goes with it", () => {
    saveHandOver("a", { name: "Ana", note: "", leftOut: ["one"] });
    expect(loadHandOver("a").leftOut).toEqual(["one"]);
    expect(loadHandOver("b")).toEqual({ name: "", note: "", leftOut: [] });
    removeHandOver("a");
    expect(loadHandOver("a").name).toBe("");
  });
});
