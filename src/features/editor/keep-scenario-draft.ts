import { SCENARIO_DRAFT_SCHEMA_VERSION } from "#schema/scenario-draft.ts";
import { saveScenarioDraft } from "#storage/scenario-drafts.ts";
import type { EditorStore } from "./editor-store.ts";

/** Keeps the draft under the key at every change; what comes back ends the keeping. `now` gives milliseconds since 1970. */
export function keepScenarioDraft(editor: EditorStore, key: string, now: () => number): () => void {
  return editor.subscribe(({ texts }, before) => {
    if (texts !== before.texts) saveScenarioDraft(key, { schemaVersion: SCENARIO_DRAFT_SCHEMA_VERSION, at: now(), texts });
  });
}
