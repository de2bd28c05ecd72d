import { SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS, type BySkill } from "#schema/vocabulary.ts";
import { Underline } from "#ui/underline.tsx";
import styles from "./three-skills.module.css";

const SKILL_LESSONS: BySkill<{ readonly how: string; readonly sounds: string }> = {
  own: {
    how: "Something they point at is true of you, or of what you did. Say that part plainly. Not none of it, and not all of it.",
    sounds: "I did start late, twice now.",
  },
  reflect: {
    how: "Put the feeling or the fear underneath into words. “I understand” claims it; these words show it.",
    sounds: "It hurt, as if I hadn’t been listening at all.",
  },
  ask: {
    how: "One question that only they can fill in: what, how, tell me more. Out of curiosity, and not to win.",
    sounds: "What was it like, waiting out there?",
  },
};

/** The three micro-skills, each with its color, its pattern and its word. */
export function ThreeSkills() {
  return (
    <ol className={styles["skills"]}>
      {SKILLS.map((skill) => (
        <li key={skill} data-ink={skill}>
          <h3>{SKILL_LABELS[skill].long}</h3>
          <div>
            <p>{SKILL_LESSONS[skill].how}</p>
            <p className={styles["sounds"]}>
              <Underline ink={skill} label={SKILL_LABELS[skill].short}>
                {SKILL_LESSONS[skill].sounds}
              </Underline>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
