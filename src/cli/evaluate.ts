import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { scoreResponse } from "#engine/score-response.ts";
import { ENGINE_VERSION } from "#engine/version.ts";
import { readTestCases } from "#exchange/test-cases/read-test-cases.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { readCorpus, readCorpusAt, readShipped } from "./corpus.ts";
import type { RatedScenario } from "./corpus.ts";
import { BASELINES } from "./evaluation/baselines.ts";
import { describeCases, tryCases } from "./evaluation/cases.ts";
import type { TriedCase } from "./evaluation/cases.ts";
import { describeFigures, describeKappas, describeSlice, describeTrust } from "./evaluation/describe.ts";
import { evaluateExternal } from "./evaluation/external.ts";
import { figuresOf, kappasOf } from "./evaluation/figures.ts";
import type { Figures } from "./evaluation/figures.ts";
import { WAYS, judge } from "./evaluation/judge.ts";
import type { Judged, Way } from "./evaluation/judge.ts";
import { learningCurve } from "./evaluation/learning-curve.ts";
import { leaveOut, leaveScenariosOutOf } from "./evaluation/leave-out.ts";
import type { LeftOut } from "./evaluation/leave-out.ts";
import { SLICES } from "./evaluation/slices.ts";
import { showWrongVerdicts } from "./evaluation/wrong-verdicts.ts";

/**
 * `npm run evaluate`: agreement with the raters on scenarios that were set aside, on scenarios and on writers left out of the fit, by
 * slices, beside baselines. `-- --corpus <folder>` scores rated answers elsewhere instead (answers.jsonl, and scenarios as *.json or
 * scenarios.jsonl; shipped ones are found by their ids), such as the app exports from a rating round; `--cases <file.jsonl>` tells how many
 * test cases come out as the person said; `--external <folder>` adds the human-labelled sets; `--wrong <n>` prints wrong verdicts; `--curve` draws the learning
 * curve instead; `--json` is for machines.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    cases: { type: "string" },
    external: { type: "string" },
    wrong: { type: "string" },
    json: { type: "boolean", default: false },
    curve: { type: "boolean", default: false },
  },
});

interface Part {
  readonly name: string;
  readonly way: Way;
  readonly figures: Figures;
}
const parts: Part[] = [];
const tried: TriedCase[] = [];
const print = (...lines: readonly string[]) => {
  if (!values.json) process.stdout.write(`${lines.join("\n")}\n`);
};

/** Tells of one set of judged answers: a row for each slice, then everything about the whole. */
function tell(name: string, way: Way, judged: readonly Judged[], inDetail: boolean): void {
  const figures = figuresOf(judged);
  parts.push({ name, way, figures });
  print(describeKappas(`${name}, ${way}`, judged.length, kappasOf(judged)));
  for (const { name: slice, holds } of SLICES) {
    const inside = judged.filter(holds);
    if (inside.length === 0) continue;
    const sliced = figuresOf(inside);
    parts.push({ name: `${name}: ${slice}`, way, figures: sliced });
    if (inDetail || slice.startsWith("written")) print(describeSlice(slice, sliced));
  }
  if (inDetail) print(...describeFigures(figures), ...describeTrust(figures), "");
}

function tellScored(name: string, rated: readonly RatedScenario[]): void {
  for (const way of WAYS) tell(name, way, judge(scoreResponse, rated, way), way === "full scenarios");
}

function tellLeftOut(leftOut: LeftOut, rated: readonly RatedScenario[]): readonly Judged[] {
  const progress = (fold: number, of: number) => process.stderr.write(`fitting without fold ${fold} of ${of} (${leftOut}s)\n`);
  const byWay = leaveOut(leftOut, rated, leftOut === "scenario" ? WAYS : ["plain phrases"], progress);
  for (const [way, judged] of byWay) tell(`${leftOut}s left out`, way, judged, way === "plain phrases");
  return byWay.get("plain phrases") ?? [];
}

/** Reads the cases anew; a file that is wrong anywhere is not tried. */
function tellCases(file: string): void {
  const read = readTestCases(readFileSync(file, "utf8"));
  if (!read.ok) {
    process.stderr.write(read.problems.map((problem) => `${file}: ${describeProblem(problem)}\n`).join(""));
    process.exitCode = 2;
    return;
  }
  tried.push(...tryCases(scoreResponse, read.cases, readShipped()));
  print(...describeCases(tried));
}

const whose =
  values.corpus === undefined ? "model raters: consistency, not truth. No clinician has rated these answers" : "the raters of the corpus";
print(`Mend engine ${ENGINE_VERSION}.${values.cases === undefined ? ` Agreement with ${whose}.` : ""}`, "");
if (values.cases !== undefined) {
  tellCases(values.cases);
} else if (values.corpus !== undefined) {
  tellScored(values.corpus, readCorpusAt(values.corpus));
} else if (values.curve) {
  const points = learningCurve(readCorpus("scenarios").fitted, (share) => process.stderr.write(`learning from ${share * 100} %\n`));
  for (const { scenarios, strata, persons } of points) {
    print(describeKappas(`learned from ${scenarios} scenarios: written to strata`, null, strata));
    print(describeKappas(`learned from ${scenarios} scenarios: written as persons`, null, persons));
  }
} else {
  const { fitted, setAside } = readCorpus("scenarios");
  tellScored("set aside", setAside);
  const judged = tellLeftOut("scenario", fitted);
  if (values.wrong !== undefined) print("Wrong verdicts on scenarios left out:", ...showWrongVerdicts(judged, Number(values.wrong)), "");
  tellLeftOut("writer", fitted);
  for (const baseline of BASELINES) {
    tell(`baseline: ${baseline.name}`, "plain phrases", leaveScenariosOutOf(baseline, fitted, "plain phrases"), false);
  }
}
if (values.external !== undefined) print("", "Human-labelled sets, nothing fitted on them:", ...evaluateExternal(values.external));
if (values.json)
  process.stdout.write(`${JSON.stringify({ engine: ENGINE_VERSION, ...(values.cases === undefined ? { parts } : { cases: tried }) })}\n`);
