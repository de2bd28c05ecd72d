import { isFinished } from "#learning/is-finished.ts";
import { MOST_AN_ANSWER_MS } from "#learning/time-spent.ts";
import { DRILL_RUN_SCHEMA_VERSION, type Drilled, type DrillRun } from "#schema/drill-run.ts";
import type { InSession } from "#schema/attempt.ts";
import type { Drill } from "#schema/vocabulary.ts";

/** How many items a run may have, to choose from. */
export const RUN_LENGTHS = [5, 8, 12] as const;

/** A run that is not finished is offered again for so long, in milliseconds. */
const RESUMABLE_FOR = 24 * 60 * 60 * 1000;

/** A run without items yet, which is not kept before it has one. `at` in milliseconds since 1970. */
export function newRun(id: string, drill: Drill, length: number, session: InSession | null, at: number): DrillRun {
  return { schemaVersion: DRILL_RUN_SCHEMA_VERSION, id, drill, session, at, durationMs: 0, length, items: [] };
}

/** The run with one more item, begun and answered at these times (milliseconds since 1970). */
export function withItem(run: DrillRun, drilled: Drilled, begun: number, answered: number): DrillRun {
  const spent = Math.min(MOST_AN_ANSWER_MS, Math.max(0, answered - begun));
  return { ...run, at: answered, durationMs: run.durationMs + spent, items: [...run.items, drilled] };
}

/** The newest run of a drill, if it was left in the middle within a day and outside a practice session; null otherwise. Runs come newest first. */
export function unfinishedRun(runs: readonly DrillRun[], drill: Drill, now: number): DrillRun | null {
  const newest = runs.find((run) => run.drill === drill && run.session === null);
  return newest !== undefined && !isFinished(newest) && now - newest.at < RESUMABLE_FOR ? newest : null;
}

/** The ids of the items that were met in other runs of a drill. */
export function itemsMet(runs: readonly DrillRun[], { id, drill }: Pick<DrillRun, "id" | "drill">): Set<string> {
  return new Set(runs.flatMap((run) => (run.drill === drill && run.id !== id ? run.items.map(({ item }) => item) : [])));
}
