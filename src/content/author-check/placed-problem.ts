import type { Problem } from "#schema/problems/problem.ts";

/** A problem that shows only among scenarios, told at the later one of a pair. */
export interface PlacedProblem {
  readonly scenarioId: string;
  readonly problem: Problem;
}
