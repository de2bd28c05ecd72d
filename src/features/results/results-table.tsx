import { useState } from "react";
import { Meter } from "#ui/meter.tsx";
import { SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { minutesInWords } from "#ui/times-in-words.ts";
import { Pips } from "./pips.tsx";
import styles from "./results-table.module.css";
import { type Outcome, type SortBy, sorted, type Sorting, type StudentRow, timeOf } from "./student-rows.ts";

interface ResultsTableProps {
  readonly rows: readonly StudentRow[];
  /** What each task is called. */
  readonly titles: readonly string[];
  /** Leads to what a student said at a task. */
  readonly onRead: (key: number, task: number) => void;
}

/** Students by tasks: the first and the best try of each, how many there were, and what they took. */
export function ResultsTable({ rows, titles, onRead }: ResultsTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ by: "student", down: false });
  const headOf = (by: SortBy, name: string) => {
    const isBy = sorting.by === by;
    return (
      <th key={by} scope="col" aria-sort={isBy ? (sorting.down ? "descending" : "ascending") : "none"}>
        <button type="button" onClick={() => setSorting({ by, down: isBy ? !sorting.down : by !== "student" })}>
          {name}
          <span aria-hidden="true">{isBy ? (sorting.down ? " ↓" : " ↑") : ""}</span>
        </button>
      </th>
    );
  };
  return (
    <>
      <p className={styles["key"]}>
        {SKILLS.map((skill) => (
          <Meter key={skill} ink={skill} value={2} of={2} words={SKILL_LABELS[skill].short} />
        ))}
        <span>
          The upper row is the first try, the lower one the best: the highest levels taken together, then fewer traps, then the earlier.
          Press a heading to sort by it, and a cell to read what was said.
        </span>
      </p>
      <div className={styles["room"]}>
        <table className={styles["table"]}>
          <caption>
            <VisuallyHidden>Students and moments</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {headOf("student", "Student")}
              {titles.map((title, task) => headOf(task, `${task + 1}. ${title}`))}
              {headOf("time", "Time")}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, sorting).map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {row.outcomes.map((outcome, task) => (
                  // Tasks stay in their order.
                  <td key={task}>
                    <Cell outcome={outcome} onRead={() => onRead(row.key, task)} />
                  </td>
                ))}
                <td>{minutesInWords(timeOf(row))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({ outcome, onRead }: { readonly outcome: Outcome; readonly onRead: () => void }) {
  const { tries, first, best, durationMs } = outcome;
  if (tries.length === 0) return <span className={styles["none"]}>not answered</span>;
  return (
    <button type="button" onClick={onRead}>
      {first === null ? <span>not scored</span> : <Pips levels={first.report.levels} />}
      {best !== null && tries.length > 1 && <Pips levels={best.report.levels} />}
      <span className={styles["small"]}>
        {tries.length === 1 ? "1 try" : `${tries.length} tries`}, {minutesInWords(durationMs)}
      </span>
    </button>
  );
}
