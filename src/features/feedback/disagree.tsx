import { useEffect, useId, useRef, useState } from "react";
import { LEVEL_LABELS } from "#schema/labels.ts";
import type { Appeal } from "#schema/attempt.ts";
import { LEVELS, type Level } from "#schema/vocabulary.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { appealInWords, type AppealDraft } from "./appeal.ts";
import styles from "./disagree.module.css";
import type { Verdict } from "./verdict.ts";

interface DisagreeProps {
  readonly about: Verdict;
  /** The verdict’s name, for whoever hears the button without its surroundings. */
  readonly name: string;
  /** Whether there is a level to put in its place: so for a skill, not for a trap. */
  readonly levelled: boolean;
  /** What was said on this verdict already. */
  readonly appeals: readonly Appeal[];
  /** Left out where nothing can be kept. */
  readonly onAppeal: ((appeal: AppealDraft) => void) | undefined;
}

/** “I disagree” on one verdict: a level, a reason, and thanks; what was said before stands above it. */
export function Disagree({ about, name, levelled, appeals, onAppeal }: DisagreeProps) {
  const [open, setOpen] = useState(false);
  const [thanked, setThanked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={styles["disagree"]}>
      {appeals.length > 0 && (
        <ul className={styles["said"]}>
          {appeals.map((appeal) => (
            <li key={appeal.at}>{appealInWords(appeal)}</li>
          ))}
        </ul>
      )}
      <p className={styles["thanks"]} role="status">
        {thanked && "Thank you. It is kept with this attempt."}
      </p>
      {onAppeal !== undefined && (
        <>
          <Button kind="text" ref={opener} aria-expanded={open} aria-label={`I disagree: ${name}`} onClick={() => setOpen(!open)}>
            I disagree
          </Button>
          {open && (
            <DisagreeForm
              levelled={levelled}
              onCancel={close}
              onKeep={(level, reason) => {
                onAppeal({ about, level, reason });
                setThanked(true);
                close();
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

interface DisagreeFormProps {
  readonly levelled: boolean;
  readonly onKeep: (level: Level | null, reason: string) => void;
  readonly onCancel: () => void;
}

function DisagreeForm({ levelled, onKeep, onCancel }: DisagreeFormProps) {
  const [level, setLevel] = useState<Level | null>(null);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problemId = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  const keep = () => {
    if (levelled && level === null) return setProblem("Choose what you would call it.");
    if (reason.trim() === "") return setProblem("A few words on why will help whoever reads it later, you included.");
    onKeep(level, reason.trim());
  };
  return (
    <form
      ref={form}
      className={styles["form"]}
      aria-describedby={problemId}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {levelled && (
        <Segmented
          legend="I would call it"
          value={level === null ? null : LEVEL_LABELS[level]}
          options={LEVELS.map((each) => ({ value: LEVEL_LABELS[each], label: LEVEL_LABELS[each] }))}
          onChange={(label) => setLevel(LEVELS.find((each) => LEVEL_LABELS[each] === label) ?? null)}
        />
      )}
      <Field label={levelled ? "Because" : "It isn’t there, because"}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={REASON_MAX_LENGTH}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <p id={problemId} className={styles["problem"]} role="alert">
        {problem}
      </p>
      <Actions>
        <Button type="submit">Keep it</Button>
        <Button kind="text" onClick={onCancel}>
          Never mind
        </Button>
      </Actions>
    </form>
  );
}

/** As long as AppealSchema lets a reason be. */
const REASON_MAX_LENGTH = 2000;
