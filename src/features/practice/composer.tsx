import { type ReactNode, useEffect, useId, useState } from "react";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { MicrophoneIcon, StopIcon } from "#ui/icons.tsx";
import { useDictation } from "#ui/use-dictation.ts";
import styles from "./composer.module.css";
import { TROUBLE_WORDS } from "./speaking/trouble-words.ts";
import { useSpeakingPlace } from "./speaking/use-speaking-place.ts";
import { withoutDisfluencies } from "./speaking/without-disfluencies.ts";
import { useAnswerBox } from "./use-answer-box.ts";
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
  /** The answer time, where there is one. */
  readonly clock?: ReactNode;
  /** Takes what is spoken: that the microphone is open, and the words to add. Left out where answers are only written. */
  readonly speaking?: { readonly onListen: () => void; readonly onHear: (words: string) => void };
  /** The longest answer that is taken, in UTF-16 units. */
  readonly maxLength?: number;
  /** What the button says. */
  readonly action?: string;
  /** What else is asked before it is handed in. */
  readonly children?: ReactNode;
}

const MODIFIER = /Mac|iP(?:hone|ad|od)/u.test(globalThis.navigator?.platform ?? "") ? "⌘" : "Ctrl";

/** The box in which the trainee writes what they would say. */
export function Composer(props: ComposerProps) {
  const { clientName, draft, restored, unscorable, focused, lastAnswer, onWrite, onHandIn, clock, speaking, children } = props;
  const { maxLength = ANSWER_MAX_LENGTH, action = "Hand in" } = props;
  const box = useAnswerBox();
  const id = useId();
  const words = wordCount(draft);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [box, focused]);
  const canSpeak = useSpeakingPlace() === "available" && speaking !== undefined;
  const [heard, setHeard] = useState(false);
  const { listening, interim, trouble, listen, stop } = useDictation((words) => {
    setHeard(true);
    speaking?.onHear(withoutDisfluencies(words));
  });
  // What was recognized is read before it is scored.
  const handIn = () => (listening ? stop() : onHandIn());

  return (
    <form
      className={styles["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
        box.current?.focus();
      }}
    >
      <div className={styles["over"]}>
        <label htmlFor={id}>What do you say to {clientName}?</label>
        {clock}
      </div>
      <textarea
        ref={box}
        id={id}
        rows={4}
        maxLength={maxLength}
        spellCheck
        dir="auto"
        aria-describedby={`${id}-care ${id}-unread`}
        value={draft}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          handIn();
        }}
      />
      {listening && (
        <p className={styles["interim"]} aria-hidden="true">
          {interim}
        </p>
      )}
      <p className={styles["under"]}>
        <span id={`${id}-care`}>No real client material, please.</span>
        {words > 0 && <span className={styles["count"]}>{words === 1 ? "1 word" : `${words} words`}</span>}
      </p>
      <p className={styles["note"]} role="status">
        {draft.length >= maxLength ? "An answer can’t be any longer than this." : restored && "Your draft from before is back."}
      </p>
      {canSpeak && (
        <p className={styles["note"]} role="status">
          {listening ? "Listening…" : trouble !== null ? TROUBLE_WORDS[trouble] : heard && "Read it over, then hand in."}
        </p>
      )}
      <p id={`${id}-unread`} className={styles["unread"]} role="alert">
        {unscorable !== null && coachUnscorable(unscorable)}
      </p>
      {children}
      <div className={styles["actions"]}>
        <Button kind="main" type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">
          {action}
        </Button>
        <span className={styles["keys"]}>
          <kbd>{MODIFIER}</kbd> <kbd>Enter</kbd>
        </span>
        {canSpeak && (
          <Button
            onClick={() => {
              if (listening) return stop();
              speaking.onListen();
              listen();
            }}
          >
            {listening ? <StopIcon /> : <MicrophoneIcon />}
            {listening ? "Stop listening" : "Answer aloud"}
          </Button>
        )}
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
