import { describeProblem } from "#schema/problems/describe-problem.ts";
import type { LocatedProblem } from "./problem.ts";

/** A problem in a line, with its file: `scenarios/too-young.json  next[0].after[1]: expected one of …, found …`. */
export function describeLocated(problem: LocatedProblem): string {
  const where = problem.line === null ? problem.source : `${problem.source}:${problem.line}`;
  return `${where}  ${describeProblem(problem)}`;
}
