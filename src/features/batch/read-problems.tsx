import { describeProblem } from "#schema/problems/describe-problem.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { Notice } from "#ui/notice.tsx";
import { inNumbers } from "./batch-words.ts";

/** More than these are counted: they mostly have one cause. */
const SHOWN = 50;

/** Everything that keeps a table from being read. */
export function ReadProblems({ name, problems }: { readonly name: string | null; readonly problems: readonly Problem[] }) {
  const more = problems.length - SHOWN;
  return (
    <Notice tone="trouble" title={name === null ? "What was pasted can’t be read" : `${name} can’t be read`}>
      <p>{problems.length === 1 ? "One thing has" : `${inNumbers(problems.length)} things have`} to be put right first.</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
        ))}
      </ul>
      {more > 0 && <p>And {inNumbers(more)} more.</p>}
    </Notice>
  );
}
