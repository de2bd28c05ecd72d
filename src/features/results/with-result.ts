import type { AssignmentResult } from "#schema/assignment-result.ts";
import type { OpenedResult, OpenedTry } from "./opened-result.ts";

/** What opening one more result came to. */
export type Placed = "added" | "replaced" | "older";

/**
 * The results with one more: the same student’s newer file takes the place of the older one, and an older one changes nothing. Two
 * results of an assignment are the same student’s where they come from one taking on, or share an answer; a name alone tells nobody apart.
 */
export function withResult(
  opened: readonly OpenedResult[],
  result: AssignmentResult,
  tries: readonly OpenedTry[],
): { readonly opened: readonly OpenedResult[]; readonly placed: Placed } {
  const at = opened.findIndex((other) => isSameStudent(other.result, result));
  const there = opened[at];
  if (there === undefined) {
    const key = opened.reduce((last, other) => Math.max(last, other.key), 0) + 1;
    return { opened: [...opened, { key, result, tries }], placed: "added" };
  }
  if (there.result.at >= result.at) return { opened, placed: "older" };
  return { opened: opened.with(at, { ...there, result, tries }), placed: "replaced" };
}

function isSameStudent(a: AssignmentResult, b: AssignmentResult): boolean {
  if (groupOf(a) !== groupOf(b)) return false;
  if (a.taking !== undefined && a.taking === b.taking) return true;
  const known = new Set(a.attempts.map(({ id }) => id));
  return b.attempts.some(({ id }) => known.has(id));
}

/** Names what a result belongs to: results of one assignment with the same tasks stand in one table. */
export const groupOf = ({ assignment: { id, tasks } }: AssignmentResult): string => JSON.stringify([id, tasks]);
