import { type AssignmentResult, RESULT_FORMAT, RESULT_VERSION, type ResultAttempt } from "#schema/assignment-result.ts";
import type { Assignment } from "#schema/assignment.ts";
import type { Attempt } from "#schema/attempt.ts";

/** What goes over of one attempt, and nothing else: how it felt, say, stays behind. */
export function resultAttemptOf(attempt: Attempt, task: number): ResultAttempt {
  const { id, delivery, statement, text, selfRating, report, at, durationMs, appeals, occasion, skills } = attempt;
  const redone = occasion === "redo" ? (skills[0] ?? null) : null;
  return { id, task, delivery, statement, text, selfRating, report, at, durationMs, redone, appeals };
}

export interface ResultParts {
  readonly assignment: Assignment;
  /** The random id of its being taken on. */
  readonly taking: string;
  readonly attempts: readonly ResultAttempt[];
  /** The ids of those that the student leaves out. */
  readonly leftOut: ReadonlySet<string>;
  readonly name: string;
  readonly note: string;
  /** Now, in milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** The result that a student hands over: what they left in, and how many they left out. */
export function makeResult({ assignment, taking, attempts, leftOut, name, note, at }: ResultParts): AssignmentResult {
  const { id, title, at: madeAt, selfRating, tries, feedback, tasks, scenarios } = assignment;
  const kept = attempts.filter((attempt) => !leftOut.has(attempt.id));
  return {
    format: RESULT_FORMAT,
    version: RESULT_VERSION,
    assignment: { id, title, at: madeAt, selfRating, tries, feedback, tasks },
    taking,
    scenarios,
    student: { name: name.trim(), note: note.trim() },
    at,
    attempts: kept.toSorted((a, b) => a.at - b.at),
    leftOut: attempts.length - kept.length,
  };
}
