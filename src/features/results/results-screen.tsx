import { type ReactNode, useRef, useState } from "react";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { Answers, type Wanted } from "./answers.tsx";
import { answersToRate } from "./blind-round.ts";
import { ClassSummary } from "./class-summary.tsx";
import { OpenFiles } from "./open-files.tsx";
import type { OpenedResult, OpenedTry } from "./opened-result.ts";
import type { Told } from "./results-store.ts";
import { ResultsTable } from "./results-table.tsx";
import styles from "./results-screen.module.css";
import { studentNames } from "./student-names.ts";
import { type StudentRow, studentRows } from "./student-rows.ts";
import { groupOf } from "./with-result.ts";

interface ResultsScreenProps {
  readonly opened: readonly OpenedResult[];
  readonly told: Told | null;
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPutAway: () => void;
  /** Saves the table. */
  readonly onCsv: (rows: readonly StudentRow[], result: OpenedResult) => void;
  /** Makes a round for rating the answers blind and leads there. */
  readonly onRate: (opened: readonly OpenedResult[]) => void;
  /** What a scenario is called, where it is known. */
  readonly titleOf: (scenarioId: string) => string | null;
  readonly renderRead: (answer: OpenedTry) => ReactNode;
  readonly renderFeedback: (answer: OpenedTry, turn: number) => ReactNode;
}

/** What students handed in, opened together and kept nowhere. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { opened, told, reading, namesHidden, onNamesHidden, onFiles, onPutAway } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = [...new Map(opened.map(({ result }) => [groupOf(result), result.assignment])).entries()];
  const group = groups.find(([name]) => name === chosen)?.[0] ?? groups[0]?.[0] ?? null;
  const shown = opened.filter(({ result }) => groupOf(result) === group);
  return (
    <Page
      title="Open results"
      where={<a href="#/teach">Teach</a>}
      lead="Open what your students handed in, all files at once. They stay in this window’s memory until you close it or put them away: nothing is kept, and nothing is sent."
    >
      <OpenFiles isEmpty={opened.length === 0} reading={reading} told={told} namesHidden={namesHidden} onFiles={onFiles} />
      {groups.length > 1 && (
        <div className={styles["group"]}>
          <Select
            label="These belong to several assignments"
            value={group ?? ""}
            options={groups.map(([name, { title }]) => ({
              value: name,
              label: `${title} (${opened.filter(({ result }) => groupOf(result) === name).length})`,
            }))}
            onChange={setChosen}
          />
        </div>
      )}
      {opened.length > 0 && (
        <div className={styles["tools"]}>
          <Toggle label="Hide names" hint="For a projector." checked={namesHidden} onChange={onNamesHidden} />
        </div>
      )}
      {shown.length > 0 && <Group key={group} {...props} opened={shown} all={opened} />}
      {opened.length > 0 && (
        <div className={styles["end"]}>
          <Button kind="danger" onClick={onPutAway}>
            Put all of them away
          </Button>
        </div>
      )}
    </Page>
  );
}

/** The results of one assignment. */
function Group({
  opened,
  all,
  namesHidden,
  onCsv,
  onRate,
  titleOf,
  renderRead,
  renderFeedback,
}: ResultsScreenProps & { readonly all: readonly OpenedResult[] }) {
  const start = useRef<HTMLHeadingElement>(null);
  const [first] = opened;
  const [wanted, setWanted] = useState<Wanted>({ student: first?.key ?? null, task: null });
  if (first === undefined) return null;
  // Numbered among all that are open, so that a student keeps their number from table to table.
  const rows = studentRows(opened, studentNames(all, namesHidden));
  const { assignment } = first.result;
  const titles = assignment.tasks.map(({ scenarioId }) => titleOf(scenarioId) ?? scenarioId);
  const toRate = answersToRate(opened);
  const leftOut = opened.filter(({ result }) => result.leftOut > 0);
  const read = (student: number, task: number) => {
    setWanted({ student, task });
    start.current?.focus({ preventScroll: true });
    bringIntoView(start.current);
  };
  return (
    <>
      <Section title={`${assignment.title} · ${opened.length === 1 ? "1 student" : `${opened.length} students`}`}>
        <ResultsTable rows={rows} titles={titles} onRead={read} />
        {leftOut.length > 0 && (
          <p className={styles["soft"]}>
            {leftOut
              .map(({ key, result }) => `${rows.find((row) => row.key === key)?.name ?? ""} left ${answersInWords(result.leftOut)} out`)
              .join("; ")}
            . First and best are of what was handed over.
          </p>
        )}
        <div className={styles["actions"]}>
          <Actions>
            <Button onClick={() => onCsv(rows, first)}>Save as a table (CSV)</Button>
            {toRate.answers.length > 0 && <Button onClick={() => onRate(opened)}>Rate these blind</Button>}
          </Actions>
          <p className={styles["soft"]}>
            The table has one row for each answer{namesHidden ? ", without names" : ""}. Rating blind keeps the answers on this device as a
            rating round, without names.
            {toRate.of > toRate.answers.length &&
              ` A round holds ${toRate.answers.length.toLocaleString("en-US")} at most: chance takes them out of ${toRate.of.toLocaleString("en-US")}.`}
            {toRate.otherWords > 0 &&
              ` It leaves ${answersInWords(toRate.otherWords)} out, to a client who said it in other words, such as a hostile or a mild delivery: raters would see words that were never answered.`}
            {toRate.notHere > 0 && ` It leaves ${answersInWords(toRate.notHere)} out whose scenario is not here.`}
          </p>
        </div>
      </Section>
      <ClassSummary rows={rows} selfRating={assignment.selfRating} />
      <Answers
        rows={rows}
        titles={titles}
        wanted={wanted}
        onWant={setWanted}
        start={start}
        noteOf={(key) => (namesHidden ? "" : (opened.find((one) => one.key === key)?.result.student.note ?? ""))}
        renderRead={renderRead}
        renderFeedback={renderFeedback}
      />
    </>
  );
}

const answersInWords = (count: number) => (count === 1 ? "one answer" : `${count} answers`);
