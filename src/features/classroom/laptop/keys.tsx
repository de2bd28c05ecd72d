import { SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Toggle } from "#ui/toggle.tsx";
import { RATING_KEYS } from "../stage/stage-key.ts";
import styles from "./keys.module.css";

interface KeysProps {
  /** Whether a single letter or number rates. */
  readonly rating: boolean;
  readonly onRating: (rating: boolean) => void;
}

/** The keys of a class, for the supervisor. */
export function Keys({ rating, onRating }: KeysProps) {
  const keys: readonly (readonly [readonly string[], string])[] = [
    [["Space", "→", "Page Down"], "the next step (a clicker does the same)"],
    [["←", "Page Up"], "a step back"],
    [["Esc"], "out of a box; otherwise leave the class"],
    ...SKILLS.map((skill) => [RATING_KEYS[skill], `your own rating of ${SKILL_LABELS[skill].short}: missing, partly, there`] as const),
  ];
  return (
    <>
      <dl className={styles["keys"]}>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Toggle
        label="Rate by single keys"
        hint="Turn this off where speech control might press them."
        checked={rating}
        onChange={onRating}
      />
    </>
  );
}
