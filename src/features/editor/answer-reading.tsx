import type { Report } from "#schema/report.ts";
import { useEditing } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { useReading } from "./use-reading.ts";

interface AnswerReadingProps {
  readonly text: string;
  /** What to ask the author about the reading. */
  readonly questions?: (report: Report) => readonly string[];
  /** Said where nothing is to be asked. */
  readonly fine?: string;
}

/** What the engine reads in an answer, as soon as the author pauses: levels, evidence, and what to ask about it. */
export function AnswerReading({ text, questions, fine }: AnswerReadingProps) {
  const { renderReading } = useEditing();
  const reading = useReading(text);
  if (reading === null) return null;
  if (reading === "incomplete") {
    return (
      <p className={styles["quiet"]}>Mend reads it as soon as there are the client’s words, something to own, and something underneath.</p>
    );
  }
  const asked = questions?.(reading.report) ?? [];
  return (
    <div className={styles["reading"]}>
      {renderReading(reading.text, reading.report)}
      {asked.map((question) => (
        <p key={question} className={styles["question"]}>
          {question}
        </p>
      ))}
      {asked.length === 0 && fine !== undefined && <p className={styles["quiet"]}>{fine}</p>}
    </div>
  );
}
