import { catalogue } from "#content/catalogue.ts";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Assignment } from "#schema/assignment.ts";
import type { Scenario } from "#schema/scenario.ts";

type Shown = Pick<CatalogueEntry, "title" | "client" | "statement">;

export const isShipped = (scenarioId: string): boolean => catalogue.some(({ id }) => id === scenarioId);

/** What there is to say of a scenario: as the assignment brings it, as one’s own, or as it ships. */
export const momentOf =
  ({ scenarios }: Pick<Assignment, "scenarios">, own: readonly Scenario[] = []) =>
  (scenarioId: string): Shown | null =>
    [...scenarios, ...own, ...catalogue].find(({ id }) => id === scenarioId) ?? null;
