import { describeProblem } from "#schema/problems/describe-problem.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./problem-list.module.css";
import type { FileProblems } from "./read-files.ts";

/** As many as anybody puts right at once. */
const SHOWN = 40;

/** Everything that is wrong with files, file by file. */
export function ProblemList({ files }: { readonly files: readonly FileProblems[] }) {
  return (
    <Notice tone="trouble" title="Nothing was changed">
      {files.map(({ source, problems }) => (
        <div key={source} className={styles["file"]}>
          <p>
            {source}: {problems.length === 1 ? "one thing has" : `${problems.length} things have`} to be put right first.
          </p>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
            ))}
            {problems.length > SHOWN && <li>and {problems.length - SHOWN} more</li>}
          </ul>
        </div>
      ))}
    </Notice>
  );
}
