import { useEffect, useId, useRef, useState } from "react";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, type Level, LEVELS, SKILLS, type Skill } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { bringIntoView } from "./bring-into-view.ts";
import { levelForKey } from "./level-keys.ts";
import styles from "./self-rating.module.css";

/** Asks the trainee how it was, skill by skill, before anything is shown. One key each; native radios underneath. */
export function SelfRating({ onRate }: { readonly onRate: (levels: BySkill<Level> | null) => void }) {
  const [levels, setLevels] = useState<Partial<BySkill<Level>>>({});
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const { own, reflect, ask } = levels;
  const complete = own !== undefined && reflect !== undefined && ask !== undefined;

  useEffect(() => {
    focusOn(form.current, "own");
    bringIntoView(form.current);
  }, []);
  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    const onKey = (event: KeyboardEvent) => {
      const level = event.ctrlKey || event.metaKey || event.altKey ? null : levelForKey(event.key);
      const skill = level === null ? null : skillAt(event.target);
      if (level === null || skill === null) return;
      event.preventDefault();
      setLevels((known) => ({ ...known, [skill]: level }));
      setSaid(`${SKILL_LABELS[skill].long}: ${LEVEL_LABELS[level]}.`);
      focusOn(element, SKILLS[SKILLS.indexOf(skill) + 1] ?? null);
    };
    element.addEventListener("keydown", onKey);
    return () => element.removeEventListener("keydown", onKey);
  }, []);

  return (
    <form
      ref={form}
      className={styles["rating"]}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) return onRate({ own, reflect, ask });
        const open = SKILLS.find((skill) => levels[skill] === undefined) ?? "own";
        setSaid(`${SKILL_LABELS[open].long} is still open.`);
        focusOn(form.current, open);
      }}
    >
      <h2 id={id}>Before you see anything: what do you think is there?</h2>
      {SKILLS.map((skill) => (
        <fieldset key={skill} data-skill={skill} aria-describedby={`${id}-${skill}`}>
          <legend>{SKILL_LABELS[skill].long}</legend>
          <p id={`${id}-${skill}`} className={styles["means"]}>
            {SKILL_LABELS[skill].means}
          </p>
          <div className={styles["levels"]}>
            {LEVELS.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name={`${id}-${skill}`}
                  checked={levels[skill] === level}
                  onChange={() => setLevels({ ...levels, [skill]: level })}
                />
                {LEVEL_LABELS[level]} <kbd aria-hidden="true">{level + 1}</kbd>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Announcement>{said}</Announcement>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit">
          See the feedback
        </Button>
        <Button kind="text" onClick={() => onRate(null)}>
          Skip this time
        </Button>
      </div>
      <p className={styles["hint"]}>Keys 1, 2 and 3 choose and move on; Enter shows the feedback.</p>
    </form>
  );
}

function skillAt(target: EventTarget | null): Skill | null {
  const name = target instanceof Element ? target.closest<HTMLElement>("[data-skill]")?.dataset["skill"] : undefined;
  return SKILLS.find((skill) => skill === name) ?? null;
}

/** Puts the focus on a skill’s choice, or on the way out where there is no skill left. */
function focusOn(form: HTMLElement | null, skill: Skill | null): void {
  const place = skill === null ? "[type=submit]" : `[data-skill=${skill}] input:checked, [data-skill=${skill}] input`;
  form?.querySelector<HTMLElement>(place)?.focus();
}
