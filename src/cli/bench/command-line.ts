import { spawnSync } from "node:child_process";
import { findContentFiles } from "#content/find-content-files.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import type { NearSixty } from "./near-sixty.ts";

interface Run {
  readonly seconds: number;
  /** The rows that came back with a score, or with why there is none. */
  readonly answered: number;
}

/** Sends rows through `npm run --silent score`, as a person would, and waits for its end. */
export function throughCommandLine(folder: string, rows: readonly string[]): Run {
  const from = performance.now();
  const { stdout } = spawnSync("npm", ["run", "--silent", "score", "--", "--scenarios", folder], {
    input: rows.join("\n"),
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["pipe", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const seconds = (performance.now() - from) / 1000;
  return { seconds, answered: stdout.split("\n").filter((line) => /"status":"(?:scored|unscorable)"/u.test(line)).length };
}

/** So many rows of answers to the scenarios that lie in the folder itself, over and over, each under its own id. */
export function makeRows(folder: string, answers: readonly NearSixty[], count: number): readonly string[] {
  const shipped = new Set(findContentFiles(folder).flatMap(({ path, text }) => readScenarios(text, path).scenarios.map(({ id }) => id)));
  const usable = answers.filter(({ scenario }) => shipped.has(scenario));
  return Array.from({ length: count }, (_, id) => {
    const { scenario, beat, text } = usable[id % usable.length] ?? {};
    return JSON.stringify({ id, scenario, beat, text });
  });
}
