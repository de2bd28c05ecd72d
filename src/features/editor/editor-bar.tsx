import { useCallback, useState } from "react";
import { useStore } from "zustand";
import { Actions, Button } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { changedPlace } from "./draft/changed-place.ts";
import styles from "./editor-screen.module.css";
import type { EditorStore } from "./editor-store.ts";
import { showField } from "./go-to-field.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

interface EditorBarProps {
  readonly store: EditorStore;
  readonly onSave: () => void;
  readonly onCheck: () => void;
}

/** What can be done with the whole draft, always in reach. */
export function EditorBar({ store, onSave, onCheck }: EditorBarProps) {
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0);
  const [said, setSaid] = useState("");
  const step = useCallback(
    (which: "undo" | "redo") => {
      const { pastStates, futureStates } = store.temporal.getState();
      const left = which === "undo" ? pastStates.length : futureStates.length;
      const before = store.getState().texts;
      if (left > 0) store.getState()[which]();
      const place = changedPlace(before, store.getState().texts);
      // Once it is drawn.
      if (place !== null) requestAnimationFrame(() => showField(place));
      const done = which === "undo" ? "Taken back." : "Done again.";
      // The same words twice would be said once.
      setSaid(left > 0 ? `${done}${" ".repeat(left % 2)}` : "Nothing more.");
    },
    [store],
  );
  useUndoKeys(step);

  return (
    <div className={styles["bar"]}>
      <Actions>
        <Button kind="main" onClick={onSave}>
          Save it
        </Button>
        <Button onClick={onCheck}>Check</Button>
        <Button aria-keyshortcuts="Control+Z Meta+Z" aria-disabled={!canUndo} onClick={() => step("undo")}>
          Undo
        </Button>
        <Button aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" aria-disabled={!canRedo} onClick={() => step("redo")}>
          Redo
        </Button>
      </Actions>
      <p className={styles["quiet"]}>The draft is kept as you type.</p>
      <Announcement>{said}</Announcement>
    </div>
  );
}
