import { useEffect, useId, useRef } from "react";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import styles from "./answer-choice.module.css";
import { readyAnswers } from "./ready-answers.ts";

interface AnswerChoiceProps {
  readonly scenario: Scenario;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The room’s answer, typed live, or one that the scenario brings. */
export function AnswerChoice({ scenario, text, onChange }: AnswerChoiceProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const wasEmpty = useRef(text === "");
  useEffect(() => {
    if (wasEmpty.current) box.current?.focus();
  }, []);
  const ready = readyAnswers(scenario);
  return (
    <div className={styles["choice"]}>
      <label htmlFor={id}>The room’s answer</label>
      <textarea ref={box} id={id} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />
      {ready.length > 0 && (
        <div className={styles["ready"]} role="group" aria-label="Or one that is ready">
          <span>Or one that is ready:</span>
          {ready.map((answer) => (
            <Button
              key={answer.name}
              aria-label={`Answer ${answer.name}`}
              aria-pressed={text === answer.text}
              onClick={() => onChange(answer.text)}
            >
              {answer.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
