import type { TaskRecord } from "#learning/assignment/task-records.ts";

/** Where an assignment’s places are in the address: its tasks count from 1 there. */
export const assignmentHref = (id: string): string => `#/assignments/${encodeURIComponent(id)}`;
export const taskHref = (id: string, index: number): string => `${assignmentHref(id)}/${index + 1}`;
export const handOverHref = (id: string): string => `${assignmentHref(id)}/hand-over`;

/** Which task an address names, from 0; null for what is none. */
export function taskAt(place: string, of: number): number | null {
  const task = /^[1-9]\d?$/u.test(place) ? Number(place) - 1 : of;
  return task < of ? task : null;
}

/** How far a task is: “not begun”, “1 of 3 tries”, “done”. */
export function taskInWords({ attempts, isDone }: TaskRecord, tries: number): string {
  if (attempts.length === 0) return "not begun";
  if (isDone) return attempts.length > 1 ? `done, ${attempts.length} tries` : "done";
  return `${attempts.length} of ${tries} tries`;
}

/** How far an assignment is: “2 of 5 moments done” */
export function progressInWords(records: readonly TaskRecord[]): string {
  const done = records.filter(({ isDone }) => isDone).length;
  if (records.every(({ attempts }) => attempts.length === 0)) return "not begun";
  return done === records.length ? "all done" : `${done} of ${records.length} moments done`;
}
