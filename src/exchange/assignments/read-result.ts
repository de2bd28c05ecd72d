import { type AssignmentResult, AssignmentResultSchema, RESULT_FORMAT, type ResultAttempt } from "#schema/assignment-result.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { type ReadMendFile, readMendFile } from "../read-mend-file.ts";
import { type IsShipped, scenarioProblems, shippedIdProblems } from "./scenario-problems.ts";

/** Largest result that is read: a hundred long answers with their readings have some 500 kB. In bytes, and as many UTF-16 units. */
export const RESULT_MAX_BYTES = 3_000_000;

/** A result out of a student’s file, or everything that keeps it from being one. */
export function readResult(text: string, isShipped: IsShipped): ReadMendFile<AssignmentResult> {
  return readMendFile(text, {
    format: RESULT_FORMAT,
    schema: AssignmentResultSchema,
    maxLength: RESULT_MAX_BYTES,
    check: ({ assignment, attempts, scenarios }) => [
      ...scenarioProblems(scenarios),
      ...shippedIdProblems(scenarios, isShipped),
      ...attempts.flatMap((attempt, at) => attemptProblems(attempt, at, attempts, assignment.tasks.length)),
    ],
  });
}

function attemptProblems(attempt: ResultAttempt, at: number, attempts: readonly ResultAttempt[], tasks: number): Problem[] {
  const { id, task, text, report } = attempt;
  const path = `attempts[${at}]`;
  const first = attempts.findIndex((other) => other.id === id);
  const problems: Problem[] = [];
  if (first < at) problems.push({ path: `${path}.id`, expected: "an id that comes once", found: `that of attempts[${first}]` });
  if (task >= tasks) problems.push({ path: `${path}.task`, expected: `one of the ${tasks} tasks, from 0`, found: `the number ${task}` });
  if (report.status === "scored")
    report.evidence.forEach(({ start, end, quote }, index) => {
      if (start < end && text.slice(start, end) === quote) return;
      problems.push({ path: `${path}.report.evidence[${index}]`, expected: "words of the answer, where they stand", found: "others" });
    });
  return problems;
}
