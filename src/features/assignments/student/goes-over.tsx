import type { ReactNode } from "react";
import { appealInWords } from "#exchange/assignments/appeal-in-words.ts";
import type { ResultAttempt } from "#schema/assignment-result.ts";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { dateAndTimeOf } from "#ui/dates-in-words.ts";
import { minutesInWords } from "#ui/times-in-words.ts";
import { Toggle } from "#ui/toggle.tsx";
import styles from "./hand-over.module.css";

interface GoesOverProps {
  readonly attempt: ResultAttempt;
  readonly tryNumber: number;
  readonly isIn: boolean;
  readonly onToggle: (isIn: boolean) => void;
  /** What was read in it; null as long as that waits. */
  readonly children: ReactNode;
}

/** One answer with all that goes over of it, and the choice to leave it out. */
export function GoesOver({ attempt, tryNumber, isIn, onToggle, children }: GoesOverProps) {
  const { text, at, durationMs, selfRating, redone, appeals } = attempt;
  return (
    <article className={styles["answer"]} data-in={isIn}>
      <Toggle
        label={`Hand in try ${tryNumber}`}
        hint={[
          dateAndTimeOf(at),
          minutesInWords(durationMs),
          ...(redone === null ? [] : [`only ${SKILL_LABELS[redone].part} rewritten`]),
        ].join(" · ")}
        checked={isIn}
        onChange={onToggle}
      />
      <p className={styles["text"]}>{text}</p>
      {children}
      {selfRating !== null && (
        <p className={styles["soft"]}>
          You thought: {SKILLS.map((skill) => `${SKILL_LABELS[skill].short} ${LEVEL_LABELS[selfRating[skill]]}`).join(", ")}.
        </p>
      )}
      {appeals.map((appeal) => (
        <p key={appeal.at} className={styles["soft"]}>
          You disagree: {appealInWords(appeal)}
        </p>
      ))}
    </article>
  );
}
