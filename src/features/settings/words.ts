import type { RestoreCounts } from "#storage/attempt-log.ts";

/** “12 attempts and 2 scenarios of your own”; scenarios are left out where there are none. */
export function amountInWords(attempts: number, ownScenarios: number): string {
  const own = ownScenarios === 0 ? "" : ` and ${counted(ownScenarios, "scenario", "scenarios")} of your own`;
  return `${attempts === 0 ? "no attempts" : counted(attempts, "attempt", "attempts")}${own}`;
}

/** What a restore did, in a sentence or two. */
export function restoredInWords({ added, already, replaced, scenarios }: RestoreCounts): string {
  if (added + replaced + scenarios.added === 0) {
    return already + scenarios.already === 0 ? "The backup was empty." : "Everything in it was here already. Nothing changed.";
  }
  const came = added + scenarios.added === 0 ? null : `Added ${amountInWords(added, scenarios.added)}.`;
  const grew =
    replaced === 0 ? null : `${counted(replaced, "attempt", "attempts")} here ${replaced === 1 ? "was" : "were"} completed from it.`;
  const stayed = already + scenarios.already === 0 ? null : "What was here already stayed as it was.";
  return [came, grew, stayed].filter((part) => part !== null).join(" ");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
