import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Report } from "#schema/report.ts";
import { SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import styles from "./levels-line.module.css";

/** A report in a line: the level of each skill, and what got in the way. */
export function LevelsLine({ report }: { readonly report: Report }) {
  if (report.status === "unscorable") return <p className={styles["aside"]}>Not scored</p>;
  const { levels, confidence, traps } = report;
  return (
    <ul className={styles["levels"]}>
      {SKILLS.map((skill) => {
        const unsure = confidence[skill] < UNSURE_BELOW;
        const level = LEVEL_LABELS[levels[skill]];
        return (
          <li key={skill}>
            <Meter
              ink={skill}
              value={unsure ? null : levels[skill]}
              of={2}
              words={`${SKILL_LABELS[skill].short}: ${unsure ? `perhaps ${level}` : level}`}
            />
          </li>
        );
      })}
      {traps.map((trap) => (
        <li key={trap} className={styles["trap"]}>
          {TRAP_LABELS[trap]}
        </li>
      ))}
    </ul>
  );
}
