import { parseArgs } from "node:util";
import { scoreResponse } from "#engine/score-response.ts";
import { ENGINE_VERSION } from "#engine/version.ts";
import { readCorpus } from "./corpus.ts";
import { type Counted, countAll, describeAgreement, describeTally, leaveScenariosOut } from "./evaluate-corpus.ts";
import { evaluateExternal } from "./evaluate-external.ts";

/**
 * `npm run evaluate [-- --external <folder>]`: agreement with the raters, first on the scenarios that were set aside, then by leaving
 * scenarios out of the fit; answers written to strata and as persons apart.
 */
const { values } = parseArgs({ options: { external: { type: "string" } } });
const { fitted, setAside } = readCorpus("scenarios");
const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

function printAll(title: string, all: readonly Counted[]): void {
  print("", title, ...all.map(describeAgreement));
  for (const { way, written, tally } of all.filter((one) => one.way === "full scenarios")) {
    print("", `  In detail, written ${written}, ${way}:`, ...describeTally(tally));
  }
}

print(`Mend engine ${ENGINE_VERSION}. Agreement with model raters: consistency, not truth. No clinician has rated these answers.`);
printAll(`Set aside (${setAside.length} scenarios, nothing fitted or tuned on them):`, countAll(scoreResponse, setAside));
printAll(`Left out of the fit (${fitted.length} scenarios, each scored unseen):`, leaveScenariosOut(fitted));
if (values.external !== undefined) print("", "Human-labelled sets, nothing fitted on them:", ...evaluateExternal(values.external));
