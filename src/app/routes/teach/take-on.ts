import { assignmentHref } from "#features/assignments/student/task-words.ts";
import { type Assignment, TAKEN_ASSIGNMENT_SCHEMA_VERSION } from "#schema/assignment.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { AttemptLog } from "#storage/attempt-log.ts";
import { newId } from "../new-id.ts";
import { isShipped } from "./moment-of.ts";

/** Keeps the assignment, unless it is here already, and leads to it. */
export async function takeOn(log: AttemptLog, assignment: Assignment): Promise<void> {
  const { id } = assignment;
  if (!log.assignments.some((taken) => taken.id === id))
    await log.saveAssignment({
      schemaVersion: TAKEN_ASSIGNMENT_SCHEMA_VERSION,
      id,
      at: Date.now(),
      assignment,
      taking: newId(),
      handedInAt: null,
    });
  location.hash = assignmentHref(id);
}

/** Takes on the assignment in a file, or gives what is wrong with it and changes nothing. */
export async function takeOnFile(log: AttemptLog, file: File): Promise<readonly Problem[]> {
  // What reads files is not part of the first screen.
  const [{ readTextFile }, { ASSIGNMENT_MAX_BYTES, readAssignment }] = await Promise.all([
    import("#exchange/read-text-file.ts"),
    import("#exchange/assignments/read-assignment.ts"),
  ]);
  const text = await readTextFile(file, ASSIGNMENT_MAX_BYTES);
  if (!text.ok) return [text.problem];
  const read = readAssignment(text.text, isShipped);
  if (!read.ok) return read.problems;
  await takeOn(log, read.value);
  return [];
}
