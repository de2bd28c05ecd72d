import type { Scenario } from "#schema/scenario.ts";
import { Quote } from "#ui/quote.tsx";
import { AnswerList } from "./answer-list.tsx";
import styles from "./answers-sheet.module.css";
import { Sheet } from "./sheet.tsx";

/** Model answers and why they work; nothing where there are none. */
export function AnswersSheet({ scenario: { title, statement, models = [] } }: { readonly scenario: Scenario }) {
  if (models.length === 0) return null;
  return (
    <Sheet name="For whoever teaches: model answers" title={title}>
      <h2 className={styles["title"]}>Model answers</h2>
      <p className={styles["aside"]}>
        To <Quote>{statement}</Quote> Some of many, and none to learn by heart.
      </p>
      <AnswerList answers={models.map(({ text, note }) => ({ text, note, name: null }))} />
    </Sheet>
  );
}
