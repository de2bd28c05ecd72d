import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import type { Skill } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { composeRedo, type KeptWords, redoName, redoOf } from "./redo.ts";
import styles from "./redo-editor.module.css";
import type { SittingStore, Try } from "./sitting-store.ts";
import { useAnswerBox } from "./use-answer-box.ts";

interface RedoEditorProps {
  readonly sitting: SittingStore;
  /** The answer that is redone. */
  readonly done: Try;
  readonly skill: Skill;
  /** What the coach said to try with this skill; null where it said nothing. */
  readonly step: string | null;
  readonly renderKept: (kept: KeptWords) => ReactNode;
}

/** The answer with the words of one skill open, where they stand; the others keep their place around the box. */
export function RedoEditor({ sitting, done, skill, step, renderKept }: RedoEditorProps) {
  const unscorable = useStore(sitting, (now) => now.unscorable);
  const [redo] = useState(() => redoOf(done.text, done.report, skill));
  const [words, setWords] = useState(redo.words);
  const [unchanged, setUnchanged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const box = useAnswerBox();
  const id = useId();
  const { part } = SKILL_LABELS[skill];

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    bringIntoView(form.current);
  }, [box]);

  const handIn = () => {
    if (words.trim() !== redo.words) return sitting.getState().handIn();
    setUnchanged(true);
    box.current?.focus();
  };
  return (
    <form
      ref={form}
      className={styles["redo"]}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
      }}
    >
      <h2 id={`${id}-title`}>{redoName(redo, skill)}</h2>
      <p id={`${id}-rest`} className={styles["rest"]}>
        {redo.shared.length > 0
          ? `These words carry ${redo.shared.map((other) => SKILL_LABELS[other].part).join(" and ")} too: keep what is good in them.`
          : "The rest of your answer stays as it is."}
      </p>
      <div className={styles["answer"]}>
        {redo.before.text !== "" && renderKept(redo.before)}
        <div className={styles["place"]} data-ink={skill}>
          <label htmlFor={id}>New words for {part}</label>
          <textarea
            ref={box}
            id={id}
            rows={2}
            maxLength={ANSWER_MAX_LENGTH}
            spellCheck
            dir="auto"
            aria-describedby={`${id}-rest ${id}-step ${id}-problem`}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setUnchanged(false);
              sitting.getState().write(composeRedo(redo, event.target.value));
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
              event.preventDefault();
              handIn();
            }}
          />
          <p id={`${id}-step`} className={styles["step"]}>
            {step}
          </p>
        </div>
        {redo.after.text !== "" && renderKept(redo.after)}
      </div>
      <p id={`${id}-problem`} className={styles["problem"]} role="alert">
        {unchanged && (redo.words === "" ? "Nothing is written there yet." : "These are the words you had. Change something first.")}
        {unscorable !== null && coachUnscorable(unscorable)}
      </p>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">
          Hand in
        </Button>
        <Button kind="text" onClick={sitting.getState().leaveRedo}>
          Leave it as it was
        </Button>
      </div>
    </form>
  );
}
