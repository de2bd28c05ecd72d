import type { Attempt } from "#schema/attempt.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import { Quote } from "#ui/quote.tsx";
import styles from "./attempt-line.module.css";
import { timeOf } from "./days.ts";

/** One attempt in the list: what it answered, how it begins, and its levels; the whole line leads to it. */
export function AttemptLine({ attempt }: { readonly attempt: Attempt }) {
  const { id, title, statement, text, report, at, appeals } = attempt;
  return (
    <article className={styles["line"]}>
      <h3>
        <a href={`#/history/${id}`}>{title}</a>
        <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
      </h3>
      <p className={styles["statement"]}>
        <Quote>{statement}</Quote>
      </p>
      <p className={styles["text"]}>{text}</p>
      {report.status === "scored" ? (
        <ul className={styles["levels"]}>
          {SKILLS.map((skill) => {
            const unsure = report.confidence[skill] < UNSURE_BELOW;
            const level = LEVEL_LABELS[report.levels[skill]];
            return (
              <li key={skill}>
                <Meter
                  ink={skill}
                  value={unsure ? null : report.levels[skill]}
                  of={2}
                  words={`${SKILL_LABELS[skill].short}: ${unsure ? `perhaps ${level}` : level}`}
                />
              </li>
            );
          })}
          {report.traps.map((trap) => (
            <li key={trap} className={styles["trap"]}>
              {TRAP_LABELS[trap]}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles["aside"]}>Not scored</p>
      )}
      {appeals.length > 0 && (
        <p className={styles["aside"]}>
          {appeals.length === 1 ? "You see one thing differently." : `You see ${appeals.length} things differently.`}
        </p>
      )}
    </article>
  );
}
