import { TRAP_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { AnswerList } from "./answer-list.tsx";
import styles from "./notes-sheet.module.css";
import { Sheet } from "./sheet.tsx";

/** Tempting answers and what they do, and the teaching note; nothing where there is neither. */
export function NotesSheet({ scenario: { title, pitfalls = [], teaching, author, license } }: { readonly scenario: Scenario }) {
  if (pitfalls.length === 0 && teaching === undefined) return null;
  return (
    <Sheet name="For whoever teaches: notes" title={title}>
      {pitfalls.length > 0 && (
        <section className={styles["part"]}>
          <h2>Tempting answers, and what they do</h2>
          <AnswerList answers={pitfalls.map(({ text, trap, why }) => ({ text, note: why, name: TRAP_LABELS[trap] }))} />
        </section>
      )}
      {teaching !== undefined && (
        <section className={styles["part"]}>
          <h2>To teach with it</h2>
          <p className={styles["teaching"]}>{teaching}</p>
        </section>
      )}
      {author !== undefined && (
        <p className={styles["by"]}>
          Written by {author}
          {license !== undefined && `, ${license}`}.
        </p>
      )}
    </Sheet>
  );
}
