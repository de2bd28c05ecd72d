import { describeProblem } from "#schema/problems/describe-problem.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { RestoreCounts } from "#storage/attempt-log.ts";
import { Notice } from "#ui/notice.tsx";
import { restoredInWords } from "./words.ts";

/** What came of restoring a backup. */
export type Restored =
  | { readonly ok: true; readonly counts: RestoreCounts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function RestoreOutcome({ restored }: { readonly restored: Restored }) {
  if (restored.ok) {
    return (
      <Notice tone="good" title="Restored">
        <p>{restoredInWords(restored.counts)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="trouble" title="Nothing was restored">
      <p>This is no backup that Mend can read:</p>
      <ul>
        {restored.problems.map((problem) => (
          <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
