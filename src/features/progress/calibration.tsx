import { type Calibration, ENOUGH_RATED } from "#learning/progress/calibration.ts";
import type { Progress } from "#learning/progress/progress-of.ts";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS, type Skill } from "#schema/vocabulary.ts";
import { TallyGrid } from "#ui/charts/tally-grid.tsx";
import { InkTag } from "#ui/underline.tsx";
import { Aside } from "./aside.tsx";
import styles from "./calibration.module.css";
import { DOING, times } from "./words.ts";

const NAMES = LEVELS.map((level) => LEVEL_LABELS[level]);

/** What the trainee thought of their answers, before the feedback, against what Mend read in them. */
export function Calibrations({ calibration }: Pick<Progress, "calibration">) {
  const unsure = SKILLS.reduce((sum, skill) => sum + calibration[skill].unsure, 0);
  return (
    <>
      <ul className={styles["sentences"]}>
        {SKILLS.map((skill) => (
          <li key={skill}>{leaningInWords(skill, calibration[skill])}</li>
        ))}
      </ul>
      <Aside>
        Two views of the same answers, and neither is the measure of the other.
        {unsure > 0 && ` Left out: ${times(unsure, "level", "levels")} that Mend was not sure of.`}
      </Aside>
      <div className={styles["grids"]}>
        {SKILLS.filter((skill) => calibration[skill].of >= ENOUGH_RATED).map((skill) => (
          <TallyGrid
            key={skill}
            ink={skill}
            caption={<InkTag ink={skill}>{SKILL_LABELS[skill].short}</InkTag>}
            rowsAre="You"
            columnsAre="Mend"
            names={NAMES}
            counts={calibration[skill].table}
          />
        ))}
      </div>
    </>
  );
}

/** “You rate your reflecting higher than Mend does: by about half a level on average, in 40 answers.” */
function leaningInWords(skill: Skill, { of, agreed, meanDifference, leaning }: Calibration): string {
  const doing = DOING[skill];
  if (of < ENOUGH_RATED)
    return `After ${ENOUGH_RATED} answers with your own rating, something can be said of your ${doing}. So far: ${of}.`;
  const same = `the same level in ${agreed} of ${of} answers`;
  if (leaning === "alike") return `You and Mend see your ${doing} much alike: ${same}.`;
  if (leaning === "too_little") return `Whether you rate your ${doing} higher or lower than Mend does is too little to tell: ${same}.`;
  return `You rate your ${doing} ${leaning} than Mend does: by ${levelsInWords(Math.abs(meanDifference))} on average, in ${of} answers.`;
}

/** So many levels, to the nearest quarter, in words. */
function levelsInWords(levels: number): string {
  const quarters = Math.round(levels * 4);
  if (quarters <= 1) return "about a quarter of a level";
  if (quarters === 2) return "about half a level";
  if (quarters === 3) return "about three quarters of a level";
  return quarters === 4 ? "about a whole level" : "more than a level";
}
