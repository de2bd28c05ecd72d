import type { ReactNode } from "react";
import { DOSE_LABELS, LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { SKILLS, type Skill, UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { ScoredReport } from "#schema/report.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { Meter } from "#ui/meter.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { SORT_KEYS, type Sort, type SortKey } from "./answers/sort-rows.ts";
import { UNSCORABLE_LABELS } from "./batch-words.ts";
import type { ListedRow } from "./desk/batch.ts";
import styles from "./results-table.module.css";

const NAMES: Readonly<Record<SortKey, string>> = {
  row: "Row",
  id: "Id",
  person: "Who",
  answer: "Answer",
  scenario: "Scenario",
  own: SKILL_LABELS.own.short,
  reflect: SKILL_LABELS.reflect.short,
  ask: SKILL_LABELS.ask.short,
  dose: "How much",
  traps: "In the way",
  status: "Standing",
};

interface ResultsTableProps {
  readonly rows: readonly ListedRow[];
  readonly sort: Sort;
  readonly hasIds: boolean;
  readonly showsPeople: boolean;
  readonly titleOf: (scenarioId: string) => string;
  readonly onSort: (by: SortKey) => void;
  readonly onOpen: (at: number) => void;
}

/** A page of the table: each column can be sorted by, and each row opens. On a narrow screen a row is a card. */
export function ResultsTable({ rows, sort, hasIds, showsPeople, titleOf, onSort, onOpen }: ResultsTableProps) {
  const columns = SORT_KEYS.filter((key) => (key !== "id" || hasIds) && (key !== "person" || showsPeople));
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col" aria-sort={key === sort.by ? (sort.descending ? "descending" : "ascending") : undefined}>
              <button type="button" onClick={() => onSort(key)}>
                {NAMES[key]}
                <span aria-hidden="true" className={styles["arrow"]}>
                  {key === sort.by ? (sort.descending ? "↓" : "↑") : ""}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.at} data-status={row.status}>
            {columns.map((key) => {
              const said = cellOf(row, key, titleOf);
              return (
                <td key={key} data-column={key} data-name={NAMES[key]} data-empty={said === null || said === ""}>
                  {key === "answer" ? <OpenRow row={row} onOpen={onOpen} /> : said}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpenRow({ row: { at, number, text }, onOpen }: { readonly row: ListedRow; readonly onOpen: (at: number) => void }) {
  return (
    <button type="button" className={styles["open"]} data-row={at} onClick={() => onOpen(at)}>
      <VisuallyHidden>Open row {number}: </VisuallyHidden>
      <span dir="auto">{text.trim() === "" ? "(nothing)" : text}</span>
    </button>
  );
}

function cellOf(row: ListedRow, key: SortKey, titleOf: (scenarioId: string) => string): ReactNode {
  const { number, id, person, text, answer, report } = row;
  const scored = report?.status === "scored" ? report : null;
  switch (key) {
    case "row":
      return number;
    case "id":
      return id;
    case "person":
      return person;
    case "answer":
      return text;
    case "scenario":
      return answer && whereInWords(answer, titleOf);
    case "own":
    case "reflect":
    case "ask":
      return scored && levelCell(scored, key);
    case "dose":
      return scored && DOSE_LABELS[scored.dose];
    case "traps":
      return scored && listOfTraps(scored.traps);
    case "status":
      return standingInWords(row);
  }
}

function whereInWords({ scenarioId, beatId }: NonNullable<ListedRow["answer"]>, titleOf: (scenarioId: string) => string): ReactNode {
  return (
    <>
      {titleOf(scenarioId)}
      {beatId !== null && <small> {beatId}</small>}
    </>
  );
}

function levelCell(report: ScoredReport, skill: Skill): ReactNode {
  const level = report.levels[skill];
  const unsure = report.confidence[skill] < UNSURE_BELOW;
  return <Meter ink={skill} value={unsure ? null : level} of={2} words={unsure ? `${LEVEL_LABELS[level]}?` : LEVEL_LABELS[level]} />;
}

function listOfTraps(traps: ScoredReport["traps"]): ReactNode {
  if (traps.length === 0) return null;
  return (
    <ul className={styles["traps"]}>
      {traps.map((trap) => (
        <li key={trap}>{TRAP_LABELS[trap]}</li>
      ))}
    </ul>
  );
}

function standingInWords({ status, reason, report }: ListedRow): string {
  if (status === "left_out") return `left out: ${reason}`;
  if (report === null) return "not reached";
  if (report.status === "unscorable") return `not scored: ${UNSCORABLE_LABELS[report.reason]}`;
  const unsure = SKILLS.filter((skill) => report.confidence[skill] < UNSURE_BELOW).map((skill) => SKILL_LABELS[skill].short);
  return unsure.length === 0 ? "scored" : `not sure: ${listInWords(unsure)}`;
}
