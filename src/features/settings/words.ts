import type { RestoreCounts } from "#storage/attempt-log.ts";
import { listInWords } from "#ui/list-in-words.ts";

export interface Amount {
  readonly attempts: number;
  readonly drillRuns: number;
  readonly ownScenarios: number;
}

/** “12 attempts, 3 drills, and 2 scenarios of your own”; what there is none of is left out, unless there are no attempts either. */
export function amountInWords({ attempts, drillRuns, ownScenarios }: Amount): string {
  return listInWords([
    attempts === 0 ? "no attempts" : counted(attempts, "attempt", "attempts"),
    ...(drillRuns === 0 ? [] : [counted(drillRuns, "drill", "drills")]),
    ...(ownScenarios === 0 ? [] : [`${counted(ownScenarios, "scenario", "scenarios")} of your own`]),
  ]);
}

/** What a restore did, in a sentence or two. */
export function restoredInWords({ added, already, replaced, drillRuns, scenarios }: RestoreCounts): string {
  const isNew = added + drillRuns.added + scenarios.added > 0;
  const wasHere = already + drillRuns.already + scenarios.already > 0;
  if (!isNew && replaced + drillRuns.replaced === 0) {
    return wasHere ? "Everything in it was here already. Nothing changed." : "The backup was empty.";
  }
  const amount = { attempts: added, drillRuns: drillRuns.added, ownScenarios: scenarios.added };
  const came = isNew ? `Added ${amountInWords(amount)}.` : null;
  const grown = [
    ...(replaced === 0 ? [] : [counted(replaced, "attempt", "attempts")]),
    ...(drillRuns.replaced === 0 ? [] : [counted(drillRuns.replaced, "drill", "drills")]),
  ];
  const grew =
    grown.length === 0 ? null : `${listInWords(grown)} here ${replaced + drillRuns.replaced === 1 ? "was" : "were"} completed from it.`;
  const stayed = wasHere ? "What was here already stayed as it was." : null;
  return [came, grew, stayed].filter((part) => part !== null).join(" ");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
