import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS } from "#schema/vocabulary.ts";
import { Actions, Button } from "#ui/button.tsx";
import { InkWord } from "#ui/underline.tsx";
import { countHands } from "../state/answers.ts";
import { type ClassState, MOST_HANDS, shownAnswers } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { endVote } from "../state/steps.ts";
import styles from "./vote-entry.module.css";

interface VoteEntryProps {
  readonly state: ClassState;
  readonly change: ChangeClass;
}

/** How many hands there were for each level: to be filled in, or left empty. Ending or skipping the vote shows the reading. */
export function VoteEntry({ state, change }: VoteEntryProps) {
  const shown = shownAnswers(state);
  return (
    <div className={styles["entry"]}>
      {shown.map((answer) => (
        <fieldset key={answer.id} className={styles["answer"]}>
          <legend>{shown.length === 1 ? "Hands, if you count them" : `Answer ${answer.label}: hands, if you count them`}</legend>
          {SKILLS.map((skill) => (
            <p key={skill} className={styles["skill"]}>
              <InkWord ink={skill}>{SKILL_LABELS[skill].short}</InkWord>
              {LEVELS.map((level) => (
                <label key={level}>
                  {LEVEL_LABELS[level]}
                  <input
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={3}
                    aria-label={`Answer ${answer.label}, ${SKILL_LABELS[skill].short}, ${LEVEL_LABELS[level]}: hands`}
                    value={answer.hands[skill][level] === 0 ? "" : answer.hands[skill][level]}
                    onChange={({ target }) => {
                      const count = Math.min(MOST_HANDS, Number(target.value.replaceAll(/\D/gu, "")));
                      change((before) => countHands(before, answer.id, skill, level, count));
                    }}
                  />
                </label>
              ))}
            </p>
          ))}
        </fieldset>
      ))}
      <Actions>
        <Button kind="main" onClick={() => change((before) => endVote(before, "done"))}>
          The room has voted
        </Button>
        <Button onClick={() => change((before) => endVote(before, "skipped"))}>Skip the vote</Button>
      </Actions>
    </div>
  );
}
