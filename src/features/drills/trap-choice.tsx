import { useId } from "react";
import { TRAP_LABELS } from "#schema/labels.ts";
import { type BySkill, type Skill, SKILLS, type TrapId, TRAPS_OF_SKILL } from "#schema/vocabulary.ts";
import styles from "./trap-choice.module.css";

interface TrapChoiceProps {
  /** Which choice this is among those of a form. */
  readonly name: string;
  readonly chosen: readonly TrapId[];
  /** Whether “not something to say to the client” is among them. */
  readonly offTask: boolean;
  readonly onChange: (chosen: readonly TrapId[]) => void;
}

const IN_PLACE_OF: BySkill<string> = { own: "owning", reflect: "reflecting", ask: "asking" };

/** What may stand in the place of one skill alone. */
const groupOf = (skill: Skill): readonly TrapId[] =>
  TRAPS_OF_SKILL[skill].filter((trap) => SKILLS.every((other) => other === skill || !TRAPS_OF_SKILL[other].includes(trap)));

/** Any number of traps, by the skill that they stand in place of; none, to begin with. */
export function TrapChoice({ name, chosen, offTask, onChange }: TrapChoiceProps) {
  const id = useId();
  const box = (trap: TrapId) => (
    <label key={trap}>
      <input
        type="checkbox"
        checked={chosen.includes(trap)}
        onChange={({ target }) => onChange(target.checked ? [...chosen, trap] : chosen.filter((other) => other !== trap))}
      />
      {TRAP_LABELS[trap]}
    </label>
  );
  return (
    <fieldset className={styles["traps"]} data-choice={name}>
      <legend>What gets in the way?</legend>
      <div className={styles["anyway"]}>
        <label>
          <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
          None of these
        </label>
      </div>
      {SKILLS.map((skill) => (
        <div key={skill} role="group" aria-labelledby={`${id}-${skill}`} className={styles["group"]}>
          <p id={`${id}-${skill}`} data-ink={skill}>
            in place of {IN_PLACE_OF[skill]}
          </p>
          <div className={styles["boxes"]}>{groupOf(skill).map(box)}</div>
        </div>
      ))}
      <div role="group" aria-labelledby={`${id}-any`} className={styles["group"]}>
        <p id={`${id}-any`}>in place of all three</p>
        <div className={styles["boxes"]}>
          {box("hostile")}
          {offTask && box("not_a_response")}
        </div>
      </div>
    </fieldset>
  );
}
