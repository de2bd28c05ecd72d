import { outcomeOf, sumOf, type TaskOutcome } from "#learning/assignment/class-results.ts";
import type { OpenedResult, OpenedTry } from "./opened-result.ts";

export type Outcome = TaskOutcome<OpenedTry>;

/** One student in the table: what they did at each task. */
export interface StudentRow {
  readonly key: number;
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

export function studentRows(opened: readonly OpenedResult[], names: ReadonlyMap<number, string>): StudentRow[] {
  return opened.map(({ key, result, tries }) => ({
    key,
    name: names.get(key) ?? "",
    outcomes: result.assignment.tasks.map((_task, task) => outcomeOf(tries.filter((one) => one.task === task))),
  }));
}

/** What the table is sorted by: the student, the time taken, or the best try at a task. */
export type SortBy = "student" | "time" | number;

export interface Sorting {
  readonly by: SortBy;
  readonly down: boolean;
}

const NUMBERED = new Intl.Collator("en-US", { numeric: true });

/** The rows in that order; who did not answer comes last either way. */
export function sorted(rows: readonly StudentRow[], { by, down }: Sorting): StudentRow[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (by === "student") return sign * NUMBERED.compare(a.name, b.name);
    if (by === "time") return sign * (timeOf(a) - timeOf(b)) || NUMBERED.compare(a.name, b.name);
    const [one, other] = [bestSum(a, by), bestSum(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other) || NUMBERED.compare(a.name, b.name);
  });
}

/** What a student took for everything, in milliseconds. */
export const timeOf = ({ outcomes }: StudentRow): number => outcomes.reduce((sum, { durationMs }) => sum + durationMs, 0);

function bestSum({ outcomes }: StudentRow, task: number): number | null {
  const best = outcomes[task]?.best ?? null;
  return best && sumOf(best.report.levels);
}
