/** Made by catalogue-plugin.ts from scenarios/*.json. */
declare module "virtual:catalogue" {
  import type { CatalogueEntry } from "#content/catalogue-entry.ts";

  export const entries: readonly CatalogueEntry[];
}
