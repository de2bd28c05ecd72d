import { Fragment } from "react";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import { SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { InkWord } from "#ui/underline.tsx";
import styles from "./skills-line.module.css";

/** What was there in one answer, in a line of words: “own there · reflect partly · ask there”, then what got in the way. */
export function SkillsLine({ report: { levels, confidence, traps } }: { readonly report: ScoredReport }) {
  return (
    <span className={styles["line"]}>
      {SKILLS.map((skill) => (
        <Fragment key={skill}>
          <span className={styles["part"]}>
            <InkWord ink={skill}>{SKILL_LABELS[skill].short}</InkWord> {confidence[skill] < UNSURE_BELOW && "perhaps "}
            {LEVEL_LABELS[levels[skill]]}
          </span>{" "}
        </Fragment>
      ))}
      {traps.length > 0 && (
        <span className={styles["way"]}>
          <InkWord ink="trap">in the way</InkWord> {traps.map((trap) => TRAP_LABELS[trap].toLowerCase()).join("; ")}
        </span>
      )}
    </span>
  );
}
