import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { type Level, LEVELS, type Skill, SKILLS, type TrapId, TRAPS } from "#schema/vocabulary.ts";
import { InkWord } from "#ui/underline.tsx";
import styles from "./rubric-sheet.module.css";
import { Sheet } from "./sheet.tsx";

/** What an answer does that has a level or a trap, each in a line. */
export interface Rubric {
  /** A sentence. */
  readonly levelMeans: (skill: Skill, level: Level) => string;
  /** What it does, as the rest of a sentence: “explains, argues or lists reasons”. */
  readonly trapMeans: (trap: TrapId) => string;
}

const HIGHEST_FIRST = [...LEVELS].reverse();

/** The rubric on one page: the three skills with their levels, and the traps. */
export function RubricSheet({ title, rubric }: { readonly title: string; readonly rubric: Rubric }) {
  return (
    <Sheet name="What to read for" title={title}>
      {SKILLS.map((skill) => (
        <section key={skill} className={styles["skill"]}>
          <h2>
            {SKILL_LABELS[skill].long} <InkWord ink={skill}>{SKILL_LABELS[skill].short}</InkWord>
          </h2>
          <p>{SKILL_LABELS[skill].means}</p>
          <dl>
            {HIGHEST_FIRST.map((level) => (
              <div key={level}>
                <dt>{LEVEL_LABELS[level]}</dt>
                <dd>{rubric.levelMeans(skill, level)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={styles["traps"]}>
        <h2>What gets in the way</h2>
        <ul className={styles["list"]}>
          {TRAPS.map((trap) => (
            <li key={trap}>
              <b>{TRAP_LABELS[trap]}</b>: {rubric.trapMeans(trap)}.
            </li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}
