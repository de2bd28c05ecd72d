import type { Problem } from "./problem.ts";

/** A problem in a line: `next[0].after[1]: expected one of …, found the text “x” (did you mean “y”?)`. */
export function describeProblem({ path, expected, found, hint }: Problem): string {
  const where = path === "" ? "" : `${path}: `;
  const perhaps = hint === undefined ? "" : ` (did you mean “${hint}”?)`;
  return `${where}expected ${expected}, found ${found}${perhaps}`;
}
