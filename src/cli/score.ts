import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { describeLocated } from "#content/describe-located.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { makeRowScorer } from "./score-row.ts";

const USAGE = "usage: npm run --silent score -- --scenarios <file.json | folder | file.jsonl> [answers.jsonl]";

/**
 * `npm run --silent score`: a JSON line out for each JSON line in, in order. Exit status 1 if a row could not be read, 2 if the
 * command itself could not be carried out. Problems of the scenarios go to standard error; rows of the sound ones are scored.
 */
async function score(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { scenarios: { type: "string" } }, allowPositionals: true });
  if (values.scenarios === undefined || positionals.length > 1) throw new Error(USAGE);
  const read = findContentFiles(values.scenarios).map(({ path, text }) => readScenarios(text, path));
  for (const problem of read.flatMap(({ problems }) => problems)) process.stderr.write(`${describeLocated(problem)}\n`);
  const scoreRow = makeRowScorer(read.flatMap(({ scenarios }) => scenarios));

  const [file] = positionals;
  const answers = await (file === undefined ? readAll(process.stdin) : readFile(file, "utf8"));
  const rows = answers.replace(/^\uFEFF/u, "").split("\n");
  let errors = 0;
  const lines = rows.flatMap((row, index) => {
    if (row.trim() === "") return [];
    const scored = scoreRow(row, index + 1);
    if (scored.status === "error") errors += 1;
    return [JSON.stringify(scored)];
  });
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  return errors > 0 ? 1 : 0;
}

try {
  process.exitCode = await score();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
