import { entries, sequences } from "virtual:catalogue";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import type { SequenceEntry } from "./sequences/sequence-entry.ts";

/** The scenarios that Mend ships, from gentle to hard, by title within. The whole of one is `loadShippedScenario`’s to fetch. */
export const catalogue: readonly CatalogueEntry[] = entries;

/** The sequences that Mend ships, in their order. The whole of one is `loadSequence`’s to fetch. */
export const sequenceCatalogue: readonly SequenceEntry[] = sequences;
