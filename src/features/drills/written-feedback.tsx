import { SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { DrillParts } from "./parts.ts";
import type { WrittenItem } from "./items/drill-item.ts";
import { skillOf, type WrittenReading } from "./read-written.ts";
import { DOSE_HINTS } from "./rubric-words.ts";
import styles from "./drill-item.module.css";
import { readingInWords } from "./written-words.ts";

interface WrittenFeedbackProps {
  readonly item: WrittenItem;
  readonly reading: WrittenReading;
  readonly renderAnswer: DrillParts["renderAnswer"];
}

/** What was written with what the engine found in it, how it came out, and what to try next. */
export function WrittenFeedback({ item, reading, renderAnswer }: WrittenFeedbackProps) {
  const { text, report, met, sure, traps, coaching } = reading;
  const skill = skillOf(item);
  const { reason, next } = coaching.skills[skill];
  const isAsked = item.kind === "dose";
  return (
    <>
      {renderAnswer(
        text,
        report.evidence.filter(({ kind }) => kind === skill || traps.some((trap) => trap === kind)),
      )}
      <p className={styles["verdict"]}>{readingInWords(item, reading)}</p>
      {(!isAsked || !met) && (
        <p>
          <b className={styles["skill"]} data-ink={skill}>
            {SKILL_LABELS[skill].short}
          </b>{" "}
          {reason}
        </p>
      )}
      {isAsked && !met && sure && <p>{DOSE_HINTS[item.dose]}</p>}
      {!isAsked && next !== null && sure && <p className={styles["aside"]}>{next}</p>}
      {!isAsked && traps.length > 0 && (
        <ul className={styles["traps"]} aria-label="What gets in the way">
          {coaching.traps
            .filter(({ trap }) => traps.includes(trap))
            .map(({ trap, why, wayOut }) => (
              <li key={trap}>
                <h3>{TRAP_LABELS[trap]}</h3>
                <p>{why}</p>
                <p className={styles["aside"]}>{wayOut}</p>
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
