import { catalogue } from "#content/catalogue.ts";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import type { Assignment } from "#schema/assignment.ts";
import type { Scenario } from "#schema/scenario.ts";

type Shown = Pick<CatalogueEntry, "title" | "client" | "statement">;

export const isShipped = (scenarioId: string): boolean => catalogue.some(({ id }) => id === scenarioId);

/** What there is to say of a scenario of an assignment. */
export function momentOf({ scenarios }: Pick<Assignment, "scenarios">, own: readonly Scenario[]): (scenarioId: string) => Shown | null {
  const known = scenariosById<Shown & { readonly id: string }>({ cameWith: scenarios, own, shipped: catalogue });
  return (scenarioId) => known.get(scenarioId) ?? null;
}
