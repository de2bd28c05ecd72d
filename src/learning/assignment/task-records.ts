import type { Assignment, AssignmentTask } from "#schema/assignment.ts";
import type { Attempt } from "#schema/attempt.ts";
import { oldestFirst } from "../first-tries.ts";

/** What was done at one task of an assignment: its answers, oldest first, and whether they are as many as were asked for. */
export interface TaskRecord {
  readonly task: AssignmentTask;
  readonly attempts: readonly Attempt[];
  readonly isDone: boolean;
}

/** What was done for an assignment so far, task by task, out of everything that is kept. */
export function taskRecords({ id, tasks, tries }: Assignment, kept: readonly Attempt[]): TaskRecord[] {
  const own = oldestFirst(kept.filter(({ session }) => session?.id === id));
  return tasks.map((task, index) => {
    const attempts = own.filter(({ session }) => session?.step === index);
    return { task, attempts, isDone: attempts.length >= tries };
  });
}

/** The first task that is not done yet; null where all are. */
export function openTask(records: readonly TaskRecord[]): number | null {
  const open = records.findIndex(({ isDone }) => !isDone);
  return open === -1 ? null : open;
}
