import { beforeEach, describe, expect, it, vi } from "vitest";
import { anyDraft, draftKey, loadDraft, removeDraft, removeTaskDrafts, saveDraft } from "#storage/drafts.ts";
import { ALocalStorage } from "./a-local-storage.ts";

const draft = { text: "I was late", startedAt: 7 };
let device: ALocalStorage;

beforeEach(() => {
  device = new ALocalStorage();
  vi.stubGlobal("localStorage", device);
  return () => {
    for (const key of ["late-again", "late-again/the-coat"]) removeDraft(key);
    vi.unstubAllGlobals();
  };
});

describe("a draft", () => {
  it("is there again after a crash", () => {
    saveDraft("late-again", draft);
    expect([...device.texts]).toEqual([["mend:draft:late-again", JSON.stringify(draft)]]);
    expect(loadDraft("late-again")).toEqual(draft);
  });

  it("is kept apart for each scenario and beat", () => {
    saveDraft(draftKey("late-again", null), draft);
    saveDraft(draftKey("late-again", "the-coat"), { ...draft, text: "Another" });
    expect(loadDraft(draftKey("late-again", null))?.text).toBe("I was late");
    expect(loadDraft(draftKey("late-again", "the-coat"))?.text).toBe("Another");
    expect(loadDraft(draftKey("too-young", null))).toBeNull();
  });

  it("of a task is kept apart from free practice and from the other tasks, and goes with its assignment", () => {
    const keys = [null, { id: "a", step: 0 }, { id: "a", step: 1 }, { id: "b", step: 0 }].map((task) => draftKey("late-again", null, task));
    for (const [at, key] of keys.entries()) saveDraft(key, { ...draft, text: `Draft ${at}` });
    expect(keys.map((key) => loadDraft(key)?.text)).toEqual(["Draft 0", "Draft 1", "Draft 2", "Draft 3"]);
    removeTaskDrafts("a");
    expect(keys.map((key) => loadDraft(key)?.text)).toEqual(["Draft 0", undefined, undefined, "Draft 3"]);
  });

  it("is gone once it is removed, or emptied", () => {
    saveDraft("late-again", draft);
    removeDraft("late-again");
    expect(loadDraft("late-again")).toBeNull();
    saveDraft("late-again", draft);
    saveDraft("late-again", { ...draft, text: " \n" });
    expect(device.texts.size).toBe(0);
  });

  it.each(["not json", "{}", '{"text":1,"startedAt":2}', "null"])("that reads %s is no draft", (text) => {
    device.setItem("mend:draft:late-again", text);
    expect(loadDraft("late-again")).toBeNull();
    expect(anyDraft()).toBe(false);
  });

  it("is known to be there, among other things that are kept", () => {
    device.setItem("mend:settings", "{}");
    expect(anyDraft()).toBe(false);
    saveDraft("late-again", draft);
    expect(anyDraft()).toBe(true);
  });

  it("lasts as long as the tab when storage is full", () => {
    saveDraft("late-again", { ...draft, text: "older" });
    device.isFull = true;
    saveDraft("late-again", draft);
    expect(loadDraft("late-again")).toEqual(draft);
    device.isFull = false;
    saveDraft("late-again", { ...draft, text: "newer" });
    expect(device.getItem("mend:draft:late-again")).toContain("newer");
  });

  it("lasts as long as the tab when storage is blocked", () => {
    vi.stubGlobal("localStorage", undefined);
    saveDraft("late-again", draft);
    expect([loadDraft("late-again"), anyDraft()]).toEqual([draft, true]);
    removeDraft("late-again");
    expect([loadDraft("late-again"), anyDraft()]).toEqual([null, false]);
  });
});
