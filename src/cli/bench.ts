import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { makeRows, throughCommandLine } from "./bench/command-line.ts";
import { readNearSixty } from "./bench/near-sixty.ts";
import { timeWarm, wholeReport } from "./bench/reports.ts";
import { spread, timeAt } from "./bench/spread.ts";

/**
 * The first half of `npm run bench`: how fast the engine reports in Node, how fast the command line is, and what the model weighs.
 * tests/journeys/engine-bench.ts is the other half, in a browser. Nothing here fails a build.
 */
const FOLDER = "scenarios";
const MODEL = "src/engine/model/weights.json";
const ROWS = 10_000;

const print = (line: string) => process.stdout.write(`${line}\n`);
const answers = readNearSixty(FOLDER);

print(`Node: whole report on an answer of some sixty words, warm: ${spread(timeWarm(answers))}, of ${answers.length} answers`);

const [first] = answers;
if (first) {
  const text = "I did start late, two weeks running. What was it like, sitting out there? ".repeat(700);
  const from = performance.now();
  wholeReport({ ...first, text });
  print(`Node: whole report on an answer of ${text.trim().split(/\s+/u).length} words: ${(performance.now() - from).toFixed(0)} ms`);
}

const { seconds, answered } = throughCommandLine(FOLDER, makeRows(FOLDER, answers, ROWS));
print(`command line: ${answered} of ${ROWS} answers in ${seconds.toFixed(1)} s (target 20)`);

const starts = [1, 2, 3].map(() => throughCommandLine(FOLDER, []).seconds);
print(`command line: starts, reads all scenarios and ends in ${timeAt(starts, 0.5).toFixed(2)} s (median of ${starts.length})`);

const model = readFileSync(MODEL);
print(`model: ${(model.length / 1000).toFixed(0)} kB, ${(gzipSync(model, { level: 9 }).length / 1000).toFixed(0)} kB gzipped`);
