import { type Assignment, ASSIGNMENT_FORMAT, AssignmentSchema } from "#schema/assignment.ts";
import { type ReadMendFile, readMendFile } from "../read-mend-file.ts";
import { type IsShipped, scenarioProblems, shippedIdProblems, taskProblems } from "./scenario-problems.ts";

/** Largest assignment that is read: twenty scenarios of one’s own have some 400 kB. In bytes, and as many UTF-16 units. */
export const ASSIGNMENT_MAX_BYTES = 1_000_000;

/** An assignment out of a file or a link, or everything that keeps it from being one. */
export function readAssignment(text: string, isShipped: IsShipped): ReadMendFile<Assignment> {
  return readMendFile(text, {
    format: ASSIGNMENT_FORMAT,
    schema: AssignmentSchema,
    maxLength: ASSIGNMENT_MAX_BYTES,
    check: ({ tasks, scenarios }) => [
      ...scenarioProblems(scenarios),
      ...shippedIdProblems(scenarios, isShipped),
      ...taskProblems(tasks, scenarios, isShipped, "tasks"),
    ],
  });
}
