import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Tried } from "./tried.ts";

/** One of the entries: an untried one where there is any. `random` gives a number from 0 up to 1. Null where there are none. */
export function chooseSurprise(
  entries: readonly CatalogueEntry[],
  tried: ReadonlyMap<string, Tried>,
  random: () => number,
): CatalogueEntry | null {
  const untried = entries.filter(({ id }) => !tried.has(id));
  const among = untried.length > 0 ? untried : entries;
  return among[Math.floor(random() * among.length)] ?? null;
}
