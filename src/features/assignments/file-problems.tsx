import type { Problem } from "#schema/problems/problem.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./file-problems.module.css";

interface FileProblemsProps {
  /** What did not happen: “Nothing was opened”. */
  readonly title: string;
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Everything that keeps a file from being opened. */
export function FileProblems({ title, name, problems }: FileProblemsProps) {
  return (
    <Notice tone="trouble" title={title}>
      <p>{name}</p>
      <ul className={styles["problems"]}>
        {problems.map(describeProblem).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Notice>
  );
}
