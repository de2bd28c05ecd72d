import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { scoreResponse } from "#engine/score-response.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { readCorpus } from "./corpus.ts";

/** `npm run bench`: prints how fast the engine scores and how long the command line takes to start. Nothing here fails a build. */
const { fitted, setAside } = readCorpus("scenarios");
const work = [...fitted, ...setAside].flatMap(({ scenario, answers }) => {
  const stimulus = stimulusOf(scenario);
  return answers.map(({ text }) => ({ text, stimulus }));
});
const print = (line: string) => process.stdout.write(`${line}\n`);

for (const { text, stimulus } of work) scoreResponse(text, stimulus);
const times = work.map(({ text, stimulus }) => {
  const from = performance.now();
  scoreResponse(text, stimulus);
  return performance.now() - from;
});
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
const total = times.reduce((sum, time) => sum + time, 0);
print(
  `engine: ${work.length} answers, ${Math.round((work.length / total) * 1000)} a second; one answer ${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile), ${at(1)} ms (slowest)`,
);

const long = "I did start late, two weeks running. What was it like, sitting out there? ".repeat(700);
const [first] = work;
if (first) {
  const from = performance.now();
  scoreResponse(long, first.stimulus);
  print(`engine: an answer of ${long.split(/\s+/u).length} words ${(performance.now() - from).toFixed(0)} ms`);
}

const starts = [1, 2, 3].map(() => {
  const from = performance.now();
  spawnSync(process.execPath, ["node_modules/.bin/tsx", "src/cli/score.ts", "--scenarios", "scenarios"], { input: "" });
  return performance.now() - from;
});
print(`command line: starts, reads all scenarios and ends in ${Math.round(starts.toSorted((a, b) => a - b)[1] ?? 0)} ms (median of 3)`);
print(`model: ${(readFileSync("src/engine/model/weights.json").length / 1000).toFixed(0)} kB`);
