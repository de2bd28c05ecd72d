import type { QuestionKind } from "#content/drills/drill-material.ts";
import type { RatedEvidence } from "#schema/rated-answer.ts";
import styles from "./drill-item.module.css";
import type { OpenItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import type { ItemProps } from "./parts.ts";
import { QUESTION_MEANS } from "./rubric-words.ts";
import { WrittenTask } from "./written-task.tsx";

const UNDERLINED_AS: Record<QuestionKind, RatedEvidence["kind"]> = {
  closed: "ask",
  leading: "leading_question",
  stacked: "stacked_questions",
};

/** Open it: turn the question that an answer ends with into one that only the client can answer. */
export function OpenItemView(props: ItemProps<OpenItem>) {
  const { item, parts } = props;
  const { answer, question } = item;
  return (
    <>
      <LedSection title="Somebody answered, and ended with a question" leadOn={null}>
        {parts.renderAnswer(
          answer.text,
          answer.evidence.filter(({ kind, start }) => kind === UNDERLINED_AS[question.kind] && start >= question.start),
        )}
        <p className={styles["trap"]}>{QUESTION_MEANS[question.kind]}</p>
      </LedSection>
      <WrittenTask
        {...props}
        task="Ask it openly"
        how="One question that leaves room, or an invitation to say more. The question by itself is enough."
      />
    </>
  );
}
