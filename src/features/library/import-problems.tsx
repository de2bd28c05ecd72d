import type { LocatedProblem } from "#content/problem.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { placeInWords } from "#schema/problems/place-in-words.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./import-problems.module.css";

/** Everything that keeps files from being added, file by file. */
export function ImportProblems({ problems }: { readonly problems: readonly LocatedProblem[] }) {
  const files = [...new Set(problems.map(({ source }) => source))];
  return (
    <Notice tone="trouble" title="Nothing was added">
      <p>
        {problems.length === 1 ? "One thing has" : `${problems.length} things have`} to be put right first. If somebody else made it, this
        is what to send them.
      </p>
      {files.map((file) => (
        <div key={file} className={styles["file"]}>
          <p>{file}</p>
          <ul>
            {problems
              .filter(({ source }) => source === file)
              .map((problem) => (
                <li key={inWords(problem)}>{inWords(problem)}</li>
              ))}
          </ul>
        </div>
      ))}
    </Notice>
  );
}

function inWords(problem: LocatedProblem): string {
  // A text that is not JSON names its line in the path already.
  const line = problem.line === null || problem.path === `line ${problem.line}` ? "" : `line ${problem.line}, `;
  return line + describeProblem({ ...problem, path: namedInWords(problem.path) });
}

/** “What it is called (title)”: a place as the editor’s form calls it, and as whoever opens the file finds it. */
function namedInWords(path: string): string {
  const words = placeInWords(path);
  return words.toLowerCase() === path.toLowerCase() ? path : `${words} (${path})`;
}
