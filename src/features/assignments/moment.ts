import type { CatalogueEntry } from "#content/catalogue-entry.ts";

/** What is shown of a scenario among others: of one that is gone, only that. */
export type Moment = Pick<CatalogueEntry, "title" | "client" | "statement">;

/** What there is to say of a task’s scenario, by its id; null where it is gone. */
export type MomentOf = (scenarioId: string) => Moment | null;
