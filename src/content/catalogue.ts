import { entries } from "virtual:catalogue";
import type { CatalogueEntry } from "./catalogue-entry.ts";

/** The scenarios that Mend ships, from gentle to hard, by title within. The whole of one is `loadShippedScenario`’s to fetch. */
export const catalogue: readonly CatalogueEntry[] = entries;
