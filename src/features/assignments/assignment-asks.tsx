import type { ReactNode } from "react";
import type { Assignment } from "#schema/assignment.ts";
import { DELIVERY_LABELS } from "#schema/labels.ts";
import { Quote } from "#ui/quote.tsx";
import { Section } from "#ui/page.tsx";
import { asksInWords, handOverInWords, momentsInWords } from "./asks-in-words.ts";
import styles from "./assignment-asks.module.css";
import type { MomentOf } from "./moment.ts";

type Shown = Pick<Assignment, "tries" | "selfRating" | "feedback" | "by" | "note" | "tasks">;

interface AssignmentAsksProps {
  readonly assignment: Shown;
  readonly momentOf: MomentOf;
  /** What stands beside a moment: how far one is with it, say. */
  readonly renderTask?: (index: number) => ReactNode;
}

/** What an assignment asks for: the note, the rules, the moments in their order, and what becomes of the answers. */
export function AssignmentAsks({ assignment, momentOf, renderTask }: AssignmentAsksProps) {
  const { note, tasks, by } = assignment;
  return (
    <>
      {note !== "" && (
        <Section title={by === "" ? "A note to you" : `A note from ${by}`}>
          <p className={styles["note"]}>{note}</p>
        </Section>
      )}
      <Section title="What is asked">
        <ul className={styles["asks"]}>
          {asksInWords(assignment).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={momentsInWords(tasks.length)}>
        <ol className={styles["tasks"]}>
          {tasks.map(({ scenarioId, delivery }, index) => {
            const moment = momentOf(scenarioId);
            return (
              // The order of tasks stays as it is, and the same scenario may come twice.
              <li key={index}>
                {moment === null ? (
                  <p>A moment that this Mend doesn’t have</p>
                ) : (
                  <>
                    <h3>{moment.title}</h3>
                    <p>{delivery === null ? <Quote>{moment.statement}</Quote> : `${moment.client} · ${DELIVERY_LABELS[delivery]}`}</p>
                  </>
                )}
                {renderTask?.(index)}
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title="What goes over, and how">
        <p className={styles["over"]}>{handOverInWords(assignment)}</p>
      </Section>
    </>
  );
}
