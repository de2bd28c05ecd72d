import { type ReactNode, type RefObject, useState } from "react";
import { appealInWords } from "#exchange/assignments/appeal-in-words.ts";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { dateAndTimeOf } from "#ui/dates-in-words.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Quote } from "#ui/quote.tsx";
import { Select } from "#ui/select.tsx";
import { minutesInWords } from "#ui/times-in-words.ts";
import styles from "./answers.module.css";
import type { Agreement, OpenedTry } from "./opened-result.ts";
import type { StudentRow } from "./student-rows.ts";

/** Whose answers to what are shown; null for everybody’s, and for every task’s. */
export interface Wanted {
  readonly student: number | null;
  readonly task: number | null;
}

interface AnswersProps {
  readonly rows: readonly StudentRow[];
  readonly titles: readonly string[];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  /** Goes to the heading, where the table leads. */
  readonly start: RefObject<HTMLHeadingElement | null>;
  /** What a student wrote to the supervisor; empty where nothing, or where names are hidden. */
  readonly noteOf: (key: number) => string;
  readonly renderRead: (answer: OpenedTry) => ReactNode;
  readonly renderFeedback: (answer: OpenedTry, turn: number) => ReactNode;
}

/** How many answers are shown before one asks for more. */
const PAGE = 30;
const ALL = "all";

/** What was said, with the whole feedback: by student, by task. */
export function Answers({ rows, titles, wanted, onWant, start, noteOf, renderRead, renderFeedback }: AnswersProps) {
  const [pages, setPages] = useState(1);
  const want = (part: Partial<Wanted>) => {
    setPages(1);
    onWant({ ...wanted, ...part });
  };
  const students = rows.filter(({ key }) => wanted.student === null || key === wanted.student);
  const answers = students.flatMap(({ key, name, outcomes }) =>
    outcomes.flatMap(({ tries }, task) =>
      wanted.task === null || wanted.task === task
        ? tries.map((answer, turn) => ({ key, name, task, answer, turn, of: tries.length }))
        : [],
    ),
  );
  const shown = answers.slice(0, pages * PAGE);
  const note = wanted.student === null ? "" : noteOf(wanted.student);
  return (
    <section className={styles["answers"]} aria-labelledby="answers">
      <h2 id="answers" ref={start} tabIndex={-1}>
        What they said
      </h2>
      <div className={styles["choices"]}>
        <Select
          label="Student"
          value={wanted.student === null ? ALL : String(wanted.student)}
          options={[{ value: ALL, label: "everyone" }, ...rows.map(({ key, name }) => ({ value: String(key), label: name }))]}
          onChange={(value) => want({ student: value === ALL ? null : Number(value) })}
        />
        <Select
          label="Moment"
          value={wanted.task === null ? ALL : String(wanted.task)}
          options={[
            { value: ALL, label: "all of them" },
            ...titles.map((title, task) => ({ value: String(task), label: `${task + 1}. ${title}` })),
          ]}
          onChange={(value) => want({ task: value === ALL ? null : Number(value) })}
        />
      </div>
      {note !== "" && (
        <p className={styles["note"]}>
          <Quote>{note}</Quote>
        </p>
      )}
      <p role="status" className={styles["soft"]}>
        {answers.length === 1 ? "1 answer" : `${answers.length} answers`}
      </p>
      {shown.map(({ key, name, task, answer, turn, of }) => (
        <article key={`${key} ${answer.id}`} className={styles["answer"]}>
          <h3>
            {name} · {titles[task]}
          </h3>
          <p className={styles["soft"]}>
            {[
              of === 1 ? null : `Try ${turn + 1} of ${of}`,
              dateAndTimeOf(answer.at),
              minutesInWords(answer.durationMs),
              answer.redone === null ? null : `only ${SKILL_LABELS[answer.redone].part} rewritten`,
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
          <p className={styles["soft"]}>
            <Quote>{answer.statement}</Quote>
          </p>
          <p className={styles["text"]}>{answer.text}</p>
          {renderRead(answer)}
          {answer.selfRating !== null && (
            <p className={styles["soft"]}>
              Rated it: {SKILLS.map((skill) => `${SKILL_LABELS[skill].short} ${LEVEL_LABELS[answer.selfRating?.[skill] ?? 0]}`).join(", ")}.
            </p>
          )}
          {answer.appeals.map((appeal) => (
            <p key={`${appeal.at} ${appeal.about}`} className={styles["soft"]}>
              Disagrees: {appealInWords(appeal)}
            </p>
          ))}
          <AgreementNote answer={answer} />
          <Feedback name={`${name}, ${titles[task] ?? ""}, try ${turn + 1}`}>{() => renderFeedback(answer, turn)}</Feedback>
        </article>
      ))}
      {shown.length < answers.length && (
        <p>
          <Button onClick={() => setPages(pages + 1)}>Show {Math.min(PAGE, answers.length - shown.length)} more</Button>
        </p>
      )}
    </section>
  );
}

const AGREEMENTS: Record<Exclude<Agreement, "same">, string> = {
  version: "Another version of Mend read it on the student’s device, and read it otherwise. Shown is what this one reads.",
  changed: "The file says something else than this version reads in these words: it may have been changed by hand, or the scenario has.",
  unread: "The scenario isn’t here, so it can’t be read anew: shown is what the file says.",
};

function AgreementNote({ answer: { agreement } }: { readonly answer: OpenedTry }) {
  return agreement === "same" ? null : <p className={styles["aside"]}>{AGREEMENTS[agreement]}</p>;
}

/** The whole feedback, made once it is asked for. */
function Feedback({ name, children }: { readonly name: string; readonly children: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={<span aria-label={`The feedback: ${name}`}>The feedback, as it speaks to the student</span>} onToggle={setIsOpen}>
      {isOpen && children()}
    </Disclosure>
  );
}
