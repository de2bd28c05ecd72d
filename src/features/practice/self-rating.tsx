import { useEffect, useId, useRef, useState } from "react";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, type Level, LEVELS, type Skill, SKILLS } from "#schema/vocabulary.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Button } from "#ui/button.tsx";
import { focusChoice, KeyedChoice } from "#ui/keyed-choice.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./self-rating.module.css";

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }));

interface SelfRatingProps {
  /** Whether the feedback is held back for later, as a probe’s is. */
  readonly held: boolean;
  /** Null where the trainee would rather not. */
  readonly onRate: (levels: BySkill<Level> | null) => void;
}

/** Asks the trainee how it was, skill by skill, before anything is shown. One key each. */
export function SelfRating({ held, onRate }: SelfRatingProps) {
  const [levels, setLevels] = useState<Partial<BySkill<Level>>>({});
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const { own, reflect, ask } = levels;
  const complete = own !== undefined && reflect !== undefined && ask !== undefined;

  useEffect(() => {
    focusChoice(form.current, "own");
    bringIntoView(form.current);
  }, []);
  const choose = (skill: Skill, level: Level) => setLevels((known) => ({ ...known, [skill]: level }));
  const chooseByKey = (skill: Skill, level: Level) => {
    choose(skill, level);
    setSaid(`${SKILL_LABELS[skill].long}: ${LEVEL_LABELS[level]}.`);
    focusChoice(form.current, SKILLS[SKILLS.indexOf(skill) + 1] ?? null);
  };

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
        focusChoice(form.current, open);
      }}
    >
      <h2 id={id}>Before you see anything: what do you think is there?</h2>
      {SKILLS.map((skill) => (
        <KeyedChoice
          key={skill}
          name={skill}
          legend={SKILL_LABELS[skill].long}
          ink={skill}
          hint={SKILL_LABELS[skill].means}
          options={OPTIONS}
          value={levels[skill]}
          onChoose={(level) => choose(skill, level)}
          onKey={(level) => chooseByKey(skill, level)}
        />
      ))}
      <Announcement>{said}</Announcement>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit">
          {held ? "Keep it" : "See the feedback"}
        </Button>
        <Button kind="text" onClick={() => onRate(null)}>
          Skip this time
        </Button>
      </div>
      <p className={styles["hint"]}>Keys 1, 2 and 3 choose and move on; Enter {held ? "keeps it" : "shows the feedback"}.</p>
    </form>
  );
}
