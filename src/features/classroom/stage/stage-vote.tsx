import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { InkWord } from "#ui/underline.tsx";
import type { RoomAnswer } from "../state/class-state.ts";
import { handsInWords } from "../state/hands-in-words.ts";
import styles from "./stage-vote.module.css";

/** What the room is asked before it sees the reading, and what it said so far. */
export function StageVote({ answers }: { readonly answers: readonly RoomAnswer[] }) {
  return (
    <div className={styles["vote"]}>
      <p className={styles["question"]}>Hands up. How do you read it: {LEVELS.map((level) => LEVEL_LABELS[level]).join(", ")}?</p>
      <ul className={styles["skills"]}>
        {SKILLS.map((skill) => (
          <li key={skill}>
            <p>
              <InkWord ink={skill}>{SKILL_LABELS[skill].short}</InkWord>{" "}
              <span className={styles["means"]}>{SKILL_LABELS[skill].means}</span>
            </p>
            {counted(answers, skill) !== "" && <p className={styles["counted"]}>{counted(answers, skill)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function counted(answers: readonly RoomAnswer[], skill: (typeof SKILLS)[number]): string {
  const each = answers.flatMap(({ label, hands }) => {
    const words = handsInWords(hands[skill]);
    if (words === null) return [];
    return [answers.length === 1 ? words : `${label}: ${words}`];
  });
  return listInWords(each);
}
