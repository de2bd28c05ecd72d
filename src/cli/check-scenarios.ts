import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { authorCheck } from "#content/author-check/author-check.ts";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { checkSequenceFiles } from "#content/sequences/check-sequences.ts";
import { scoreResponse } from "#engine/score-response.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { counted } from "#schema/problems/found-in-words.ts";
import { isReadWell, readOwnAnswers } from "./read-own-answers.ts";

/**
 * `npm run check:scenarios [-- file or folder …] [--answers]`: every problem of every file in a line of its own, then the author’s check,
 * then how the engine reads the authors’ own answers (with `--answers` each that it reads otherwise).
 * Exit status 1 where a scenario is broken, and, for the shipped ones (no file named), where the author’s check finds anything or the
 * engine reads too few of the authors’ answers as they were meant.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { answers: { type: "boolean", default: false } } });
const isShipped = positionals.length === 0;
const SHIPPED_SEQUENCES = "scenarios/sequences";

const files = (isShipped ? ["scenarios"] : positionals).flatMap(findContentFiles);
const { scenarios, problems } = checkScenarioFiles(files);
const sequenceFiles = isShipped && existsSync(SHIPPED_SEQUENCES) ? findContentFiles(SHIPPED_SEQUENCES) : [];
const ids = scenarios.map(({ id }) => id);
const sequences = checkSequenceFiles(sequenceFiles, ids);
const broken = [...problems, ...sequences.problems];
const unready = [...authorCheck(scenarios, (answer, stimulus) => scoreResponse(answer, stimulus).status === "unscorable")];
const remarks = unready.flatMap(([id, found]) => found.map((problem) => `${id}  ${describeProblem(problem)}`));

for (const problem of broken) console.error(describeLocated(problem));
if (remarks.length > 0) {
  console.error(
    isShipped
      ? "\nThe author’s check, which a shipped scenario has to pass:"
      : "\nThe author’s check, for a scenario that is to be shipped:",
  );
  for (const remark of remarks) console.error(remark);
}
const read = [
  `${counted(scenarios.length, "scenario", "scenarios")} in ${counted(files.length, "file", "files")}`,
  ...(sequenceFiles.length > 0 ? [counted(sequences.sequences.length, "sequence", "sequences")] : []),
].join(", ");
console.log(`${read}: ${broken.length === 0 ? "no problems" : counted(broken.length, "problem", "problems")}.`);
console.log(`Author’s check: ${remarks.length === 0 ? "nothing to mend" : `${counted(remarks.length, "thing", "things")} to mend`}.`);

const own = readOwnAnswers(scenarios);
console.log(
  `The engine reads ${own.models - own.missedModels.length} of ${own.models} model answers as 2 2 2 without a trap, ` +
    `and finds the trap of ${own.pitfalls - own.missedPitfalls.length} of ${own.pitfalls} pitfalls.`,
);
if (values.answers) for (const line of [...own.missedModels, ...own.missedPitfalls]) console.log(line);

const isFine = broken.length === 0 && scenarios.length > 0 && (!isShipped || (remarks.length === 0 && isReadWell(own)));
process.exitCode = isFine ? 0 : 1;
