import { useId, useRef, useState } from "react";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, type Level, LEVELS, type Skill, SKILLS, type TrapId } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { focusChoice, KeyedChoice } from "#ui/keyed-choice.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./mark-form.module.css";
import type { Marks } from "./spot-marks.ts";
import { TrapChoice } from "./trap-choice.tsx";

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }));
/** Where the choice of traps is among the choices of the form. */
const TRAPS_CHOICE = "traps";

/** Asks what is there in somebody’s answer: a level for each skill, one key each, and what gets in the way. */
export function MarkForm({ onMark }: { readonly onMark: (marks: Marks) => void }) {
  const [levels, setLevels] = useState<Partial<BySkill<Level>>>({});
  const [traps, setTraps] = useState<readonly TrapId[]>([]);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const { own, reflect, ask } = levels;

  const choose = (skill: Skill, level: Level) => setLevels((known) => ({ ...known, [skill]: level }));
  const chooseByKey = (skill: Skill, level: Level) => {
    choose(skill, level);
    setSaid(`${SKILL_LABELS[skill].long}: ${LEVEL_LABELS[level]}.`);
    focusChoice(form.current, SKILLS[SKILLS.indexOf(skill) + 1] ?? TRAPS_CHOICE);
  };

  return (
    <form
      ref={form}
      className={styles["form"]}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (own !== undefined && reflect !== undefined && ask !== undefined) return onMark({ levels: { own, reflect, ask }, traps });
        const open = SKILLS.find((skill) => levels[skill] === undefined) ?? "own";
        setSaid(`${SKILL_LABELS[open].long} is still open.`);
        focusChoice(form.current, open);
      }}
    >
      <h2 id={id}>What is there?</h2>
      {SKILLS.map((skill) => (
        <KeyedChoice
          key={skill}
          name={skill}
          legend={SKILL_LABELS[skill].long}
          ink={skill}
          options={OPTIONS}
          value={levels[skill]}
          onChoose={(level) => choose(skill, level)}
          onKey={(level) => chooseByKey(skill, level)}
        />
      ))}
      <TrapChoice name={TRAPS_CHOICE} chosen={traps} onChange={setTraps} />
      <p className={styles["open"]} role="status">
        {said.endsWith("open.") && said}
      </p>
      <Announcement>{said.endsWith("open.") ? "" : said}</Announcement>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit">
          Compare with the raters
        </Button>
        <span className={styles["keys"]}>Keys 1, 2 and 3 mark and move on; Enter compares.</span>
      </div>
    </form>
  );
}
