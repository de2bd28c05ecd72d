import { parseArgs } from "node:util";
import { scoreResponse } from "#engine/score-response.ts";
import { ENGINE_VERSION } from "#engine/version.ts";
import { readCorpus } from "./corpus.ts";
import { WAYS, describeTally, emptyTally, leaveScenariosOut, tallyUp } from "./evaluate-corpus.ts";
import { evaluateExternal } from "./evaluate-external.ts";

/**
 * `npm run evaluate [-- --external <folder>]`: agreement with the raters, first on the scenarios that were set aside before anything
 * was built, then by leaving scenarios out of the fit.
 */
const { values } = parseArgs({ options: { external: { type: "string" } } });
const { fitted, setAside } = readCorpus("scenarios");
const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

print(`Mend engine ${ENGINE_VERSION}. Agreement with model raters: consistency, not truth. No clinician has rated these answers.`);
for (const way of WAYS) {
  const tally = emptyTally();
  tallyUp(tally, scoreResponse, setAside, way);
  print("", `Set aside (${setAside.length} scenarios, nothing fitted or tuned on them), ${way}:`, ...describeTally(tally));
}
for (const [way, tally] of leaveScenariosOut(fitted, WAYS))
  print("", `Left out of the fit (${fitted.length} scenarios, each scored unseen), ${way}:`, ...describeTally(tally));
if (values.external !== undefined) print("", "Human-labelled sets, nothing fitted on them:", ...evaluateExternal(values.external));
