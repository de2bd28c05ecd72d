import { SKILL_LABELS } from "#schema/labels.ts";
import type { Skill } from "#schema/vocabulary.ts";
import { InkTag } from "#ui/underline.tsx";
import styles from "./skill-heading.module.css";

/** Heads what is told of one skill, in its ink and with its word. */
export function SkillHeading({ skill }: { readonly skill: Skill }) {
  return (
    <h3 className={styles["heading"]} data-ink={skill}>
      {SKILL_LABELS[skill].long} <InkTag ink={skill}>{SKILL_LABELS[skill].short}</InkTag>
    </h3>
  );
}
