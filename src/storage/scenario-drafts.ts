import { type ScenarioDraft, ScenarioDraftSchema } from "#schema/scenario-draft.ts";
import { loadJson, saveJson } from "./kept-json.ts";
import { removeText, textKeys } from "./local-text.ts";

const PREFIX = "mend:scenario-draft:";

/** The scenario as it was last written; null if there is none under the key, or none that can be read. */
export function loadScenarioDraft(key: string): ScenarioDraft | null {
  return loadJson(PREFIX + key, ScenarioDraftSchema);
}

/** Keeps the draft at once. Its key is the id of the own scenario that it changes, or one of its own. */
export function saveScenarioDraft(key: string, draft: ScenarioDraft): void {
  saveJson(PREFIX + key, draft);
}

export function removeScenarioDraft(key: string): void {
  removeText(PREFIX + key);
}

/** All drafts that can be read, the last written first. */
export function scenarioDrafts(): readonly { readonly key: string; readonly draft: ScenarioDraft }[] {
  return textKeys()
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((name) => {
      const key = name.slice(PREFIX.length);
      const draft = loadScenarioDraft(key);
      return draft === null ? [] : [{ key, draft }];
    })
    .sort((a, b) => b.draft.at - a.draft.at);
}
