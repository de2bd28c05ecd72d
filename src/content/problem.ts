import type { Problem } from "#schema/problems/problem.ts";

export type { Problem } from "#schema/problems/problem.ts";

/** A problem, and the text that it stands in. */
export interface LocatedProblem extends Problem {
  /** The file, as it was named by whoever gave the text. */
  readonly source: string;
  /** Counted from 1; null where the place is said by `path` alone. */
  readonly line: number | null;
}
