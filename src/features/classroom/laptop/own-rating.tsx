import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import type { Report } from "#schema/report.ts";
import { LEVELS, SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { InkWord } from "#ui/underline.tsx";
import { RATING_KEYS } from "../stage/stage-key.ts";
import { rate } from "../state/answers.ts";
import { type ClassState, type RoomAnswer, shownAnswers } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { isRevealed } from "../state/revealed.ts";
import type { Readings } from "../state/readings.ts";
import styles from "./own-rating.module.css";

interface OwnRatingProps {
  readonly state: ClassState;
  readonly change: ChangeClass;
  readonly readings: Readings;
}

/** The supervisor’s own levels, one key each, and Mend’s beside them as soon as the room has seen those. */
export function OwnRating({ state, change, readings }: OwnRatingProps) {
  const shown = shownAnswers(state);
  return (
    <div className={styles["ratings"]}>
      {shown.map((answer) => (
        <table key={answer.id} className={styles["table"]}>
          <caption>{shown.length === 1 ? "Your own rating" : `Your own rating of answer ${answer.label}`}</caption>
          <tbody>
            {SKILLS.map((skill) => {
              const mends = mendsLevel(answer, state, readings(answer.text), skill);
              return (
                <tr key={skill}>
                  <th scope="row">
                    <InkWord ink={skill}>{SKILL_LABELS[skill].short}</InkWord>
                  </th>
                  <td>
                    {LEVELS.map((level) => (
                      <button
                        key={level}
                        type="button"
                        aria-pressed={answer.rating[skill] === level}
                        aria-label={`Answer ${answer.label}, ${SKILL_LABELS[skill].short}: ${LEVEL_LABELS[level]}`}
                        onClick={() => change((before) => rate(before, answer.id, skill, level))}
                      >
                        {LEVEL_LABELS[level]} <kbd aria-hidden="true">{RATING_KEYS[skill][level]}</kbd>
                      </button>
                    ))}
                  </td>
                  <td className={styles["mend"]}>{mends === null ? "" : `Mend: ${mends}`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** The same where the room looks on: what was rated is named, and its level only once the room has seen Mend’s. */
export function DiscreetRating({ state, readings }: Omit<OwnRatingProps, "change">) {
  return (
    <div className={styles["discreet"]}>
      {shownAnswers(state).map((answer) => {
        const rated = SKILLS.filter((skill) => answer.rating[skill] !== null);
        const compared = rated.flatMap((skill) => {
          const own = answer.rating[skill];
          const mends = mendsLevel(answer, state, readings(answer.text), skill);
          return own === null || mends === null ? [] : [`${SKILL_LABELS[skill].short} ${LEVEL_LABELS[own]} (Mend: ${mends})`];
        });
        const noted = rated.length === 0 ? "" : `Your rating of answer ${answer.label} is noted: ${listInWords(rated)}.`;
        return (
          <p key={answer.id} role="status">
            {compared.length === 0 ? noted : `You rated answer ${answer.label}: ${listInWords(compared)}.`}
          </p>
        );
      })}
    </div>
  );
}

function mendsLevel(answer: RoomAnswer, { step }: ClassState, report: Report, skill: (typeof SKILLS)[number]): string | null {
  if (report.status !== "scored" || !isRevealed(answer, step, skill)) return null;
  const level = LEVEL_LABELS[report.levels[skill]];
  return report.confidence[skill] < UNSURE_BELOW ? `not sure, perhaps ${level}` : level;
}
