import type { DrillRun } from "#schema/drill-run.ts";
import { DRILLS, type Drill } from "#schema/vocabulary.ts";
import type { Count } from "./trend.ts";
import { isFinished } from "../is-finished.ts";

export interface DrillAgreement {
  readonly drill: Drill;
  /** How many runs were finished. */
  readonly runs: number;
  /** How many questions came out as the raters, or Mend’s reading, have them: in the first finished run, and in the latest. */
  readonly first: Count;
  readonly latest: Count;
}

/** How each drill came out, in the order of the drills; those never finished are left out. Runs are in any order. */
export function drillAgreements(drillRuns: readonly DrillRun[]): DrillAgreement[] {
  const finished = drillRuns.filter(isFinished);
  return DRILLS.flatMap((drill) => {
    const runs = finished.filter((run) => run.drill === drill).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const [first] = runs;
    const latest = runs.at(-1);
    return first && latest ? [{ drill, runs: runs.length, first: countOf(first), latest: countOf(latest) }] : [];
  });
}

const countOf = ({ items }: DrillRun): Count =>
  items.reduce(({ hits, of }, item) => ({ hits: hits + item.met, of: of + item.of }), { hits: 0, of: 0 });
