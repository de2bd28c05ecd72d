import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { removeAnswer } from "../state/answers.ts";
import type { ClassState, RoomAnswer } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { nextAnswer, showAnswers } from "../state/steps.ts";
import styles from "./answer-list.module.css";

interface AnswerListProps {
  readonly state: ClassState;
  readonly change: ChangeClass;
  /** Whether names may stand here. */
  readonly namesShown: boolean;
}

/** The answers that are in: one to go through, two to put side by side, or one to take out. */
export function AnswerList({ state, change, namesShown }: AnswerListProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pair = picked.filter((id) => state.answers.some((answer) => answer.id === id));
  const next = nextAnswer(state);
  const show = (ids: readonly string[]) => {
    setPicked([]);
    change((before) => showAnswers(before, ids));
  };
  if (state.answers.length === 0) return <p className={styles["none"]}>No answer is in yet.</p>;
  return (
    <div className={styles["answers"]}>
      <ul className={styles["list"]}>
        {state.answers.map((answer) => (
          <li key={answer.id} data-shown={state.shown.includes(answer.id)}>
            <p className={styles["words"]}>
              <b>{answer.label}</b>
              {namesShown && answer.name !== "" && <span className={styles["name"]}>{answer.name}</span>}
              <span dir="auto">{answer.text}</span>
            </p>
            <p className={styles["what"]}>
              <span>{standing(answer, answer === next && !state.shown.includes(answer.id))}</span>
              <Button kind="text" aria-label={`Show answer ${answer.label}`} onClick={() => show([answer.id])}>
                Show
              </Button>
              <Button
                kind="text"
                aria-label={`Answer ${answer.label} side by side`}
                aria-pressed={pair.includes(answer.id)}
                onClick={() => setPicked(pair.includes(answer.id) ? pair.filter((id) => id !== answer.id) : [...pair.slice(-1), answer.id])}
              >
                {pair.includes(answer.id) ? "Not side by side" : "Side by side"}
              </Button>
              <Button
                kind="text"
                aria-label={`Take out answer ${answer.label}`}
                onClick={() => change((before) => removeAnswer(before, answer.id))}
              >
                Take out
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {pair.length > 0 && (
        <div className={styles["pair"]} role="status">
          {pair.length === 2 ? (
            <Button kind="main" onClick={() => show(pair)}>
              Show {labels(state, pair)} side by side
            </Button>
          ) : (
            <span>Choose a second one to stand beside {labels(state, pair)}.</span>
          )}
        </div>
      )}
    </div>
  );
}

const labels = (state: ClassState, ids: readonly string[]): string =>
  ids.map((id) => state.answers.find((answer) => answer.id === id)?.label ?? "").join(" and ");

function standing({ vote }: RoomAnswer, isNext: boolean): string {
  if (vote === "done") return "voted";
  if (vote === "skipped") return "shown";
  return isNext ? "next" : "";
}
