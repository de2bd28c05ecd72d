import type { Attempt } from "#schema/attempt.ts";

/**
 * The id of the scenario to go to after the current one: the next in the catalogue’s order that was never tried, else the
 * one whose last try lies longest ago; from the start of the order where there is no current one (""). Null where there is no other. `attempts` are newest first.
 */
export function nextScenarioId(
  catalogue: readonly { readonly id: string }[],
  currentId: string,
  attempts: readonly Attempt[],
): string | null {
  const at = catalogue.findIndex(({ id }) => id === currentId);
  const others = [...catalogue.slice(at + 1), ...catalogue.slice(0, Math.max(at, 0))].map(({ id }) => id);
  const lastTried = (id: string) => attempts.find(({ scenarioId }) => scenarioId === id)?.at ?? 0;
  return others.toSorted((a, b) => lastTried(a) - lastTried(b))[0] ?? null;
}
