import type { DrillRun } from "#schema/drill-run.ts";
import type { Drill } from "#schema/vocabulary.ts";
import { draftKeys, removeDraft } from "#storage/drafts.ts";

/** Where the draft of an answer to an item of a run is kept. */
export const drillDraftKey = ({ id, drill, session }: Pick<DrillRun, "id" | "drill" | "session">, item: string): string =>
  `drill/${session === null ? drill : "session"}/${id}/${item}`;

/** The id of the run of a drill that was left at its very first answer: it is not among the runs yet, and its draft alone tells of it. Null where there is none. */
export function runLeftAtFirst(drill: Drill, runs: readonly DrillRun[]): string | null {
  return draftsOf(drill).find(({ run }) => runs.every(({ id }) => id !== run))?.run ?? null;
}

/** Removes the drafts of other runs of a drill, which nothing leads back to once this one begins. */
export function removeOtherDrafts(drill: Drill, runId: string | null): void {
  for (const { key, run } of draftsOf(drill)) if (run !== runId) removeDraft(key);
}

function draftsOf(drill: Drill): { readonly key: string; readonly run: string }[] {
  const place = `drill/${drill}/`;
  return draftKeys()
    .filter((key) => key.startsWith(place))
    .map((key) => ({ key, run: key.slice(place.length).split("/")[0] ?? "" }));
}
