import { TRAP_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Quote } from "#ui/quote.tsx";
import styles from "./answers-sheet.module.css";
import { Sheet } from "./sheet.tsx";

/** What whoever teaches gets: model answers and why they work, tempting ones and what they do, and the teaching note. */
export function AnswersSheet({ scenario }: { readonly scenario: Scenario }) {
  const { title, statement, models = [], pitfalls = [], teaching, author, license } = scenario;
  return (
    <Sheet name="For whoever teaches" title={title}>
      <p className={styles["statement"]}>
        <Quote>{statement}</Quote>
      </p>
      {models.length > 0 && (
        <section className={styles["part"]}>
          <h2>Model answers</h2>
          <p className={styles["aside"]}>Some of many. None is the one to learn by heart.</p>
          <ul className={styles["answers"]}>
            {models.map(({ text, note }) => (
              <li key={text}>
                <p className={styles["words"]}>{text}</p>
                <p className={styles["why"]}>{note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pitfalls.length > 0 && (
        <section className={styles["part"]}>
          <h2>Tempting answers, and what they do</h2>
          <ul className={styles["answers"]}>
            {pitfalls.map(({ text, trap, why }) => (
              <li key={text}>
                <h3>{TRAP_LABELS[trap]}</h3>
                <p className={styles["words"]}>{text}</p>
                <p className={styles["why"]}>{why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {teaching !== undefined && (
        <section className={styles["part"]}>
          <h2>To teach with it</h2>
          <p className={styles["teaching"]}>{teaching}</p>
        </section>
      )}
      {author !== undefined && (
        <p className={styles["aside"]}>
          Written by {author}
          {license !== undefined && `, ${license}`}.
        </p>
      )}
    </Sheet>
  );
}
