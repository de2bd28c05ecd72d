import type { Problem } from "#schema/problems/problem.ts";

/** What is said of a field in which nothing stands yet, by how its expectation begins. */
const EMPTY = [
  [/^one of /, () => "Please choose one."],
  [/^a text of \d+ to (\d+) characters$/, (most: string) => `Please fill this in, in up to ${most} characters.`],
  [/^a list with (?:1 to \d+ entries|at least one entry)$/, () => "Please choose at least one."],
] as const;
const NOTHING: ReadonlySet<string> = new Set(["nothing", "an empty text", "an empty list"]);

/** A problem as it stands beside its field. */
export function problemInWords({ expected, found, hint }: Problem): string {
  if (NOTHING.has(found)) {
    for (const [pattern, say] of EMPTY) {
      const match = pattern.exec(expected);
      if (match !== null) return say(match[1] ?? "");
    }
  }
  const perhaps = hint === undefined ? "" : ` Did you mean “${hint}”?`;
  return `This needs ${expected}; there is ${found}.${perhaps}`;
}
