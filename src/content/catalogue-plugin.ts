import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { type CatalogueEntry, catalogueEntryOf } from "./catalogue-entry.ts";
import { checkScenarioFiles } from "./check-scenarios.ts";
import { describeLocated } from "./describe-located.ts";
import { type ContentFile, findContentFiles } from "./find-content-files.ts";
import { checkSequenceFiles } from "./sequences/check-sequences.ts";
import { type SequenceEntry, sequenceEntryOf } from "./sequences/sequence-entry.ts";

const ASKED = "virtual:catalogue";
/** The zero is Rollup’s sign for a module without a file. */
const MODULE_ID = `\0${ASKED}`;

/**
 * Makes `virtual:catalogue` from the scenarios in a folder under Vite’s root and from the sequences in its `sequences`. A broken file
 * fails the build with every problem of every file; in development the page says so, and reloads once a file changes.
 */
export function cataloguePlugin(folder = "scenarios"): Plugin {
  let path = folder;
  const sequencesPath = () => join(path, "sequences");
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
      const scenarioFiles = findContentFiles(path);
      const sequenceFiles = existsSync(sequencesPath()) ? findContentFiles(sequencesPath()) : [];
      for (const file of [...scenarioFiles, ...sequenceFiles]) this.addWatchFile(file.path);
      const { entries, sequences } = catalogueOf(scenarioFiles, sequenceFiles, path);
      return `export const entries = ${JSON.stringify(entries)};\nexport const sequences = ${JSON.stringify(sequences)};`;
    },
    hotUpdate({ file, modules }) {
      if (![path, sequencesPath()].includes(dirname(file))) return;
      const catalogue = this.environment.moduleGraph.getModuleById(MODULE_ID);
      return catalogue ? [...modules, catalogue] : modules;
    },
  };
}

interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly sequences: readonly SequenceEntry[];
}

function catalogueOf(scenarioFiles: readonly ContentFile[], sequenceFiles: readonly ContentFile[], path: string): Catalogue {
  const checked = checkScenarioFiles(scenarioFiles);
  const ids = checked.scenarios.map(({ id }) => id);
  const { sequences, problems } = checkSequenceFiles(sequenceFiles, ids);
  const all = [...checked.problems, ...problems];
  if (all.length > 0) throw new Error(`Problems in the scenarios:\n${all.map(describeLocated).join("\n")}`);
  if (ids.length === 0) throw new Error(`There is no scenario in ${path}.`);
  return {
    entries: checked.scenarios.map(catalogueEntryOf).sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, "en")),
    sequences: sequences.map(sequenceEntryOf),
  };
}
