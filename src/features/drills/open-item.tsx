import styles from "./drill-item.module.css";
import { isAbout } from "./is-about.ts";
import type { OpenItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import type { ItemProps } from "./parts.ts";
import { QUESTION_MEANS } from "./rubric-words.ts";
import { WrittenTask } from "./written-task.tsx";

/** Open it: turn the question that an answer ends with into one that only the client can answer. */
export function OpenItemView(props: ItemProps<OpenItem>) {
  const { item, parts } = props;
  const { answer, question } = item;
  return (
    <>
      <LedSection title="Somebody answered, and ended with a question" leadOn={null}>
        {parts.renderAnswer(answer.text, answer.evidence.filter(isAbout(item)))}
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
