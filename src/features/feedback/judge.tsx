import { LEVEL_LABELS } from "#schema/labels.ts";
import { LEVELS, type Level } from "#schema/vocabulary.ts";
import styles from "./judge.module.css";

interface JudgeProps {
  /** What is judged, for whoever hears the buttons. */
  readonly name: string;
  /** What the trainee called it last; null before they did. */
  readonly judged: Level | null;
  /** Left out where nothing can be kept. */
  readonly onJudge: ((level: Level) => void) | undefined;
}

/** Hands a verdict that the reading is not sure of to the trainee: three buttons, and what they said. */
export function Judge({ name, judged, onJudge }: JudgeProps) {
  return (
    <div className={styles["judge"]} role="group" aria-label={`What would you call it? ${name}`}>
      {onJudge !== undefined && (
        <>
          <p className={styles["question"]}>You know what you meant: what would you call it?</p>
          <div className={styles["levels"]}>
            {LEVELS.map((level) => (
              <button key={level} type="button" aria-pressed={judged === level} onClick={() => onJudge(level)}>
                {LEVEL_LABELS[level]}
              </button>
            ))}
          </div>
        </>
      )}
      <p role="status">{judged !== null && `You called it: ${LEVEL_LABELS[judged]}. Thank you, that is kept with this attempt.`}</p>
    </div>
  );
}
