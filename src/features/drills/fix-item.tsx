import { TRAP_LABELS } from "#schema/labels.ts";
import { TRAP_MEANS } from "#schema/rubric-words.ts";
import { TRAPS_OF_SKILL } from "#schema/vocabulary.ts";
import styles from "./drill-item.module.css";
import { isAbout } from "./is-about.ts";
import type { FixItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import type { ItemProps } from "./parts.ts";
import { aboutClient } from "./rubric-words.ts";
import { WrittenTask } from "./written-task.tsx";

/** Fix the trap: turn a defense into something owned. */
export function FixItemView(props: ItemProps<FixItem>) {
  const { item, scenario, parts } = props;
  const { answer } = item;
  const traps = TRAPS_OF_SKILL.own.filter((trap) => answer.traps.includes(trap));
  return (
    <>
      <LedSection title="Somebody answered" leadOn={null}>
        {parts.renderAnswer(answer.text, answer.evidence.filter(isAbout(item)))}
        {traps.map((trap) => (
          <p key={trap} className={styles["trap"]}>
            <b>{TRAP_LABELS[trap]}</b> It {aboutClient(TRAP_MEANS[trap], parts.clientNameOf(scenario))}.
          </p>
        ))}
      </LedSection>
      <WrittenTask
        {...props}
        task="Say it again, so that it owns a part"
        how="One thing that is true of you here, and nothing that stands against it. The feeling and the question can wait."
      />
    </>
  );
}
