import { useEffect, useId, useRef } from "react";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { addReady } from "../state/answers.ts";
import type { ClassState } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { readyAnswers } from "../state/ready-answers.ts";
import { CheckList } from "./check-list.tsx";
import styles from "./collect.module.css";
import type { Intake } from "./use-intake.ts";

interface CollectProps {
  readonly scenario: Scenario;
  readonly state: ClassState;
  readonly intake: Intake;
  readonly change: ChangeClass;
  /** Whether the box takes the focus, since typing is what comes next. */
  readonly focused: boolean;
}

/** Answers from the room: typed, pasted many at once, opened as files; or one that the scenario brings. */
export function Collect({ scenario, state, intake, change, focused }: CollectProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const focusAtFirst = useRef(focused && state.answers.length === 0);
  useEffect(() => {
    if (focusAtFirst.current) box.current?.focus();
  }, []);
  if (intake.checking !== null)
    return <CheckList key={intake.checking.paste?.way} checking={intake.checking} state={state} intake={intake} />;
  const ready = readyAnswers(scenario);
  return (
    <FileDrop onDrop={(files) => void intake.open(files)}>
      <div className={styles["collect"]}>
        <label htmlFor={id}>Answers from the room</label>
        <textarea
          ref={box}
          id={id}
          rows={3}
          aria-describedby={`${id}-hint`}
          value={intake.draft}
          onChange={(event) => intake.write(event.target.value)}
        />
        <p id={`${id}-hint`} className={styles["hint"]}>
          Type one, or paste many: one a line, or with empty lines between. Links that students sent are opened.
        </p>
        <Actions>
          <Button kind="main" disabled={intake.draft.trim() === ""} onClick={() => void intake.add()}>
            Add
          </Button>
          <FilePicker accept=".json,application/json" onPick={(files) => void intake.open(files)}>
            Open files from students
          </FilePicker>
        </Actions>
        {ready.length > 0 && (
          <div className={styles["ready"]} role="group" aria-label="Or one that is ready">
            <span>Or one that is ready:</span>
            {ready.map((answer) => (
              <Button
                key={answer.name}
                aria-label={`Answer ${answer.name}`}
                aria-pressed={state.answers.some(({ label }) => label === answer.name)}
                onClick={() => change((before) => addReady(before, answer))}
              >
                {answer.name}
              </Button>
            ))}
          </div>
        )}
      </div>
    </FileDrop>
  );
}
