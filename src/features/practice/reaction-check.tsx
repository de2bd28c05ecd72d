import type { Felt } from "#schema/attempt.ts";
import { FELT_DIFFICULTY_LABELS, FELT_INSIDE_LABELS } from "#schema/labels.ts";
import { FELT_DIFFICULTIES, FELT_INSIDE, type FeltInside } from "#schema/vocabulary.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "./reaction-check.module.css";

interface ReactionCheckProps {
  /** What was said so far; null for nothing. */
  readonly felt: Omit<Felt, "at"> | null;
  readonly onFelt: (felt: Omit<Felt, "at">) => void;
}

/**
 * Asks how hard it was and what happened inside, if the trainee cares to say: the reaction form that deliberate practice of therapy
 * skills sets its difficulty by (Goldman, Vaz and Rousmaniere, “Deliberate Practice in Emotion-Focused Therapy”, 2021).
 */
export function ReactionCheck({ felt, onFelt }: ReactionCheckProps) {
  const { difficulty, inside }: Omit<Felt, "at"> = felt ?? { difficulty: null, inside: [] };
  const isTold = difficulty !== null || inside.length > 0;
  const toggle = (what: FeltInside, happened: boolean) =>
    onFelt({ difficulty, inside: FELT_INSIDE.filter((each) => (each === what ? happened : inside.includes(each))) });
  return (
    <div className={styles["check"]}>
      <div className={styles["questions"]}>
        <Segmented
          legend="How hard was that?"
          value={difficulty}
          options={FELT_DIFFICULTIES.map((value) => ({ value, label: FELT_DIFFICULTY_LABELS[value] }))}
          onChange={(value) => onFelt({ difficulty: value, inside })}
        />
        <fieldset>
          <legend>What happened inside?</legend>
          <div className={styles["inside"]}>
            {FELT_INSIDE.map((what) => (
              <label key={what}>
                <input type="checkbox" checked={inside.includes(what)} onChange={(event) => toggle(what, event.target.checked)} />
                {FELT_INSIDE_LABELS[what]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <p className={styles["use"]}>
        This moves the difficulty of your practice sessions. <span role="status">{isTold && "Kept with this answer."}</span>
      </p>
    </div>
  );
}
