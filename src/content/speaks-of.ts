import type { CatalogueEntry } from "./catalogue-entry.ts";

/** Whether every word of the search begins a word of what a list shows of a scenario, or of its tags. */
export function speaksOf({ title, statement, client, setting, tags }: CatalogueEntry, search: string): boolean {
  const text = ` ${plain([title, statement, client, setting, ...tags].join(" "))}`;
  return plain(search)
    .split(" ")
    .every((word) => text.includes(` ${word}`));
}

/** Lower case without accents and punctuation, since nobody types those into a search. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[\p{M}’']/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
