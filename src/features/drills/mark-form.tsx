import { type ReactNode, useId, useRef, useState } from "react";
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

interface MarkFormProps {
  /** What the button does, and the Enter key: “Compare with the raters,” “compares.” */
  readonly submit: string;
  readonly enter: string;
  /** What was marked before; left out for an answer not marked yet. */
  readonly before?: Marks | null;
  /** Whether it may be nothing to say to a client at all: so where anybody’s answers are marked. */
  readonly offTask?: boolean;
  /** What else is asked, after the traps. */
  readonly children?: ReactNode;
  readonly onMark: (marks: Marks) => void;
}

/** Asks what is there in somebody’s answer: a level for each skill, one key each, and what gets in the way. */
export function MarkForm({ submit, enter, before = null, offTask = false, children, onMark }: MarkFormProps) {
  const [levels, setLevels] = useState<Partial<BySkill<Level>>>(before?.levels ?? {});
  const [traps, setTraps] = useState<readonly TrapId[]>(before?.traps ?? []);
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
      <TrapChoice name={TRAPS_CHOICE} chosen={traps} offTask={offTask} onChange={setTraps} />
      {children}
      <p className={styles["open"]} role="status">
        {said.endsWith("open.") && said}
      </p>
      <Announcement>{said.endsWith("open.") ? "" : said}</Announcement>
      <div className={styles["actions"]}>
        <Button kind="main" type="submit">
          {submit}
        </Button>
        <span className={styles["keys"]}>Keys 1, 2 and 3 mark and move on; Enter {enter}.</span>
      </div>
    </form>
  );
}
