import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, type Level, SKILLS } from "#schema/vocabulary.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./pips.module.css";

/** Three levels in the least room: two segments a skill, in its ink and in the order of the skills. The words are for whoever hears them. */
export function Pips({ levels }: { readonly levels: BySkill<Level> }) {
  return (
    <span className={styles["pips"]}>
      <span aria-hidden="true">
        {SKILLS.map((skill) => (
          <span key={skill} data-ink={skill}>
            <i data-on={levels[skill] > 0} />
            <i data-on={levels[skill] > 1} />
          </span>
        ))}
      </span>
      <VisuallyHidden>{SKILLS.map((skill) => `${SKILL_LABELS[skill].short} ${LEVEL_LABELS[levels[skill]]}`).join(", ")}</VisuallyHidden>
    </span>
  );
}
