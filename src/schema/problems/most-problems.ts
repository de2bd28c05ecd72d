import type { Problem } from "./problem.ts";

/** As many as anybody reads; a text made to be wrong can hold millions. */
export const MOST_PROBLEMS = 1000;

/** The problems as they are told: beyond a thousand they are counted. */
export function atMostProblems(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { path: "", expected: "no more than that", found: `${more} more problems` }];
}

/** Said where a reader stopped, as it had found as many as anybody reads. */
export const READ_NO_FURTHER: Problem = { path: "", expected: "no more problems than that", found: "text that was not read further" };
