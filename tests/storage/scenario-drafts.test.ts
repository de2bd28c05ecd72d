import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyTexts } from "#features/editor/draft/texts-of.ts";
import { createEditor } from "#features/editor/editor-store.ts";
import type { ScenarioDraft } from "#schema/scenario-draft.ts";
import { anyDraft } from "#storage/drafts.ts";
import { loadScenarioDraft, removeScenarioDraft, saveScenarioDraft, scenarioDrafts } from "#storage/scenario-drafts.ts";
import { ALocalStorage } from "./a-local-storage.ts";

const aDraft = (at: number, title = ""): ScenarioDraft => ({ schemaVersion: 1, at, texts: { ...emptyTexts(), title } });
const device = new ALocalStorage();

beforeEach(() => {
  device.clear();
  vi.stubGlobal("localStorage", device);
});

describe("the draft of a scenario", () => {
  it("is there again as it was last written, and gone once it is removed", () => {
    expect(loadScenarioDraft("late-again")).toBeNull();
    saveScenarioDraft("late-again", aDraft(1));
    saveScenarioDraft("late-again", aDraft(2, "Late again"));
    expect(loadScenarioDraft("late-again")).toEqual(aDraft(2, "Late again"));
    removeScenarioDraft("late-again");
    expect(loadScenarioDraft("late-again")).toBeNull();
  });

  it("is there again however much was written in it and however many rows it has", () => {
    const editor = createEditor({ ...emptyTexts(), context: "a".repeat(50_001) });
    for (let at = 0; at < 101; at += 1) editor.getState().add("models", "models");
    const draft = { ...aDraft(1), texts: editor.getState().texts };
    saveScenarioDraft("late-again", draft);
    expect(loadScenarioDraft("late-again")).toEqual(draft);
  });

  it("stands among the others, the last written first; what cannot be read is left out", () => {
    saveScenarioDraft("a", aDraft(1));
    saveScenarioDraft("b", aDraft(3));
    saveScenarioDraft("c", aDraft(2));
    device.setItem("mend:scenario-draft:d", "not json");
    device.setItem("mend:scenario-draft:e", JSON.stringify({ ...aDraft(9), texts: { title: "only" } }));
    expect(scenarioDrafts().map(({ key }) => key)).toEqual(["b", "c", "a"]);
  });

  it("keeps the page from being reloaded, as every draft does", () => {
    expect(anyDraft()).toBe(false);
    saveScenarioDraft("a", aDraft(1));
    expect(anyDraft()).toBe(true);
  });
});
