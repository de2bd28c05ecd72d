import { useEffect, useId, useRef, useState } from "react";
import { type FoundAnswer, PASTE_WAYS, type PasteWay } from "#exchange/class-answers/read-paste.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { isThere } from "../state/answers.ts";
import type { ClassState } from "../state/class-state.ts";
import styles from "./check-list.module.css";
import { beyondRoom, type Intake } from "./use-intake.ts";

interface CheckListProps {
  readonly checking: NonNullable<Intake["checking"]>;
  readonly state: ClassState;
  readonly intake: Intake;
}

const WAY_WORDS: Record<PasteWay, string> = { lines: "One a line", blocks: "By empty lines", whole: "All one answer" };

/** What was found in a paste or in files, to be looked at before the class has it. */
export function CheckList({ checking, state, intake }: CheckListProps) {
  const { answers, problems, named, paste } = checking;
  // By their places, which stay when names are taken out of them.
  const [chosen, setChosen] = useState<ReadonlyMap<number, boolean>>(new Map());
  const isTaken = (answer: FoundAnswer, at: number) => chosen.get(at) ?? !isThere(state, answer);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  const taken = answers.filter(isTaken);
  const beyond = beyondRoom(state, taken.length);
  return (
    <section className={styles["check"]} aria-label="Check the answers">
      {problems.length > 0 && (
        <Notice tone="trouble" title={problems.length === 1 ? "One could not be read" : `${problems.length} could not be read`}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status">{foundInWords(answers.length)}</p>
      {paste !== null && (
        <Segmented
          legend="Split"
          value={paste.way}
          options={PASTE_WAYS.map((value) => ({ value, label: WAY_WORDS[value] }))}
          onChange={(way) => void intake.part(way)}
        />
      )}
      {paste !== null && named !== null && (
        <Toggle label="The words before the colon are names" checked={named} onChange={(checked) => void intake.part(paste.way, checked)} />
      )}
      {answers.length > 0 && (
        <ul className={styles["found"]}>
          {answers.map((answer, at) => (
            // Two may be alike word for word, and their order never changes.
            <Found
              key={`${at} ${answer.text}`}
              answer={answer}
              isTaken={isTaken(answer, at)}
              isThere={isThere(state, answer)}
              onToggle={() => setChosen(new Map([...chosen, [at, !isTaken(answer, at)]]))}
            />
          ))}
        </ul>
      )}
      {beyond > 0 && <p className={styles["beyond"]}>A class holds 200 answers: the last {beyond} of these will be left out.</p>}
      <Actions>
        {answers.length > 0 && (
          <Button ref={main} kind="main" disabled={taken.length === 0} onClick={() => intake.take(taken)}>
            {taken.length === 1 ? "Take this one" : `Take these ${taken.length}`}
          </Button>
        )}
        <Button onClick={intake.discard}>{paste === null ? "Take none" : "Back to the box"}</Button>
      </Actions>
    </section>
  );
}

interface FoundProps {
  readonly answer: FoundAnswer;
  readonly isTaken: boolean;
  readonly isThere: boolean;
  readonly onToggle: () => void;
}

function Found({ answer: { text, name, isNameWritten }, isTaken, isThere, onToggle }: FoundProps) {
  const id = useId();
  return (
    <li>
      <input type="checkbox" id={id} checked={isTaken} onChange={onToggle} />
      <label htmlFor={id} data-left={!isTaken}>
        <span dir="auto">{text}</span>
        {name !== "" && <small dir="auto">{isNameWritten === true ? `Name: ${name}` : "with a name"}</small>}
        {isThere && <small>is there already</small>}
      </label>
    </li>
  );
}

function foundInWords(count: number): string {
  if (count === 0) return "There is no answer in it.";
  return count === 1 ? "One answer. Is that right?" : `${count} answers. Are they split right?`;
}
