import type { Problem } from "#schema/problems/problem.ts";

/** A problem as it stands beside its field. */
export function problemInWords({ expected, found, hint }: Problem): string {
  const perhaps = hint === undefined ? "" : ` Did you mean “${hint}”?`;
  return `This needs ${expected}; there is ${found}.${perhaps}`;
}
