import { useEffect, useId } from "react";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import styles from "./composer.module.css";
import { useAutosize } from "./use-autosize.ts";
import { wordCount } from "./word-count.ts";

interface ComposerProps {
  readonly clientName: string;
  readonly draft: string;
  /** Whether the draft comes from an earlier visit. */
  readonly restored: boolean;
  readonly unscorable: UnscorableReason | null;
  /** Whether to go straight to the box: so after the first try. */
  readonly focused: boolean;
  /** The last answer to the same words, to begin from; null on the first try. */
  readonly lastAnswer: string | null;
  readonly onWrite: (draft: string) => void;
  readonly onHandIn: () => void;
}

const MODIFIER = /Mac|iP(?:hone|ad|od)/u.test(globalThis.navigator?.platform ?? "") ? "⌘" : "Ctrl";

/** The box in which the trainee writes what they would say. */
export function Composer({ clientName, draft, restored, unscorable, focused, lastAnswer, onWrite, onHandIn }: ComposerProps) {
  const box = useAutosize();
  const id = useId();
  const words = wordCount(draft);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [box, focused]);

  return (
    <form
      className={styles["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        onHandIn();
        box.current?.focus();
      }}
    >
      <label htmlFor={id}>What do you say to {clientName}?</label>
      <textarea
        ref={box}
        id={id}
        rows={4}
        maxLength={ANSWER_MAX_LENGTH}
        spellCheck
        dir="auto"
        aria-describedby={`${id}-care ${id}-unread`}
        value={draft}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onHandIn();
        }}
      />
      <p className={styles["under"]}>
        <span id={`${id}-care`}>No real client material, please.</span>
        {words > 0 && <span className={styles["count"]}>{words === 1 ? "1 word" : `${words} words`}</span>}
      </p>
      <p className={styles["note"]} role="status">
        {restored && "Your draft from before is back."}
      </p>
      <p id={`${id}-unread`} className={styles["unread"]} role="alert">
        {unscorable !== null && coachUnscorable(unscorable)}
      </p>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">
          Hand in
        </Button>
        <span className={styles["keys"]}>
          <kbd>{MODIFIER}</kbd> <kbd>Enter</kbd>
        </span>
        {lastAnswer !== null && draft === "" && (
          <Button
            kind="text"
            onClick={() => {
              onWrite(lastAnswer);
              box.current?.focus();
            }}
          >
            Begin from your last answer
          </Button>
        )}
      </div>
    </form>
  );
}
