import type { Why } from "#learning/returns/why.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { InkTag } from "#ui/underline.tsx";
import styles from "./why-lines.module.css";

/** Why a scenario is back: a line for each skill that it is back for. */
export function WhyLines({ why }: { readonly why: readonly Why[] }) {
  return (
    <ul className={styles["lines"]} aria-label="Why it is back">
      {why.map(({ skill, words }) => (
        <li key={skill}>
          <span>
            <InkTag ink={skill}>{SKILL_LABELS[skill].short}</InkTag>
          </span>{" "}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
