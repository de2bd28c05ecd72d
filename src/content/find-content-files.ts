import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** A file of scenarios, or of one sequence. */
export interface ContentFile {
  /** As it was given, or found inside the folder given: what a problem is named by. */
  readonly path: string;
  /** The name without folder and ending: `too-young`. */
  readonly name: string;
  readonly text: string;
}

/** A file, or the *.json and *.jsonl of a folder (not of the folders in it), in the order of their names. Throws where nothing is there. */
export function findContentFiles(path: string): readonly ContentFile[] {
  if (!statSync(path).isDirectory()) return [readFile(path)];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.jsonl?$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFile(join(path, name)));
}

function readFile(path: string): ContentFile {
  return { path, name: basename(path).replace(/\.[^.]+$/, ""), text: readFileSync(path, "utf8") };
}
