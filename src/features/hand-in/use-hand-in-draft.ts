import { useState } from "react";
import { loadDraft, removeDraft, saveDraft } from "#storage/drafts.ts";

/** What a student has written to a moment, kept on the device at every key until it is handed over. */
export interface HandInDraft {
  readonly text: string;
  readonly name: string;
  /** Whether the text comes from an earlier visit. */
  readonly restored: boolean;
  readonly write: (text: string) => void;
  readonly rename: (name: string) => void;
  /** Takes it off the device; what is on the screen stays. */
  readonly forget: () => void;
}

// No id has a colon: these are nobody else’s drafts.
const textKey = (scenarioId: string) => `hand-in:${scenarioId}`;
const nameKey = (scenarioId: string) => `hand-in:${scenarioId}:name`;

export function useHandInDraft(scenarioId: string): HandInDraft {
  const [begun] = useState(() => ({
    text: loadDraft(textKey(scenarioId))?.text ?? "",
    name: loadDraft(nameKey(scenarioId))?.text ?? "",
    at: loadDraft(textKey(scenarioId))?.startedAt ?? Date.now(),
  }));
  const [text, setText] = useState(begun.text);
  const [name, setName] = useState(begun.name);
  return {
    text,
    name,
    restored: begun.text !== "",
    write: (written) => {
      setText(written);
      saveDraft(textKey(scenarioId), { text: written, startedAt: begun.at });
    },
    rename: (written) => {
      setName(written);
      saveDraft(nameKey(scenarioId), { text: written, startedAt: begun.at });
    },
    forget: () => {
      removeDraft(textKey(scenarioId));
      removeDraft(nameKey(scenarioId));
    },
  };
}
