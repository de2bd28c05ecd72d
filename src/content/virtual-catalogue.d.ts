/** Made by catalogue-plugin.ts from scenarios/*.json and scenarios/sequences/*.json. */
declare module "virtual:catalogue" {
  import type { CatalogueEntry } from "#content/catalogue-entry.ts";
  import type { SequenceEntry } from "#content/sequences/sequence-entry.ts";

  export const entries: readonly CatalogueEntry[];
  export const sequences: readonly SequenceEntry[];
}
