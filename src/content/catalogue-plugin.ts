import { dirname, resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { type CatalogueEntry, catalogueEntryOf } from "./catalogue-entry.ts";
import { checkScenarioFiles } from "./check-scenarios.ts";
import { describeLocated } from "./describe-located.ts";
import { findScenarioFiles } from "./find-scenario-files.ts";

const ASKED = "virtual:catalogue";
/** The zero is Rollup’s sign for a module without a file. */
const MODULE_ID = `\0${ASKED}`;

/**
 * Makes `virtual:catalogue` from the scenarios in a folder under Vite’s root. A broken scenario fails the build with every problem of
 * every file; in development the page says so, and reloads once a scenario changes.
 */
export function cataloguePlugin(folder = "scenarios"): Plugin {
  let path = folder;
  return {
    name: "mend-catalogue",
    configResolved({ root }) {
      path = normalizePath(resolve(root, folder));
    },
    resolveId(id) {
      return id === ASKED ? MODULE_ID : null;
    },
    load(id) {
      if (id !== MODULE_ID) return null;
      const files = findScenarioFiles(path);
      for (const file of files) this.addWatchFile(file.path);
      return `export const entries = ${JSON.stringify(catalogueOf(files, path))};`;
    },
    hotUpdate({ file, modules }) {
      if (dirname(file) !== path) return;
      const catalogue = this.environment.moduleGraph.getModuleById(MODULE_ID);
      return catalogue ? [...modules, catalogue] : modules;
    },
  };
}

function catalogueOf(files: ReturnType<typeof findScenarioFiles>, path: string): CatalogueEntry[] {
  const { scenarios, problems } = checkScenarioFiles(files);
  if (problems.length > 0) throw new Error(`Problems in the scenarios:\n${problems.map(describeLocated).join("\n")}`);
  if (scenarios.length === 0) throw new Error(`There is no scenario in ${path}.`);
  return scenarios.map(catalogueEntryOf).sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, "en"));
}
