import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findScenarioFiles } from "#content/find-scenario-files.ts";
import { counted } from "#schema/problems/found-in-words.ts";

/** `npm run check:scenarios [-- file or folder …]`: every problem of every file in a line of its own; exit status 1 if there is one. */
const paths = process.argv.slice(2);
const files = (paths.length > 0 ? paths : ["scenarios"]).flatMap(findScenarioFiles);
const { scenarios, problems } = checkScenarioFiles(files);
const isFine = problems.length === 0 && scenarios.length > 0;

for (const problem of problems) console.error(describeLocated(problem));
const readable = `${counted(scenarios.length, "scenario", "scenarios")} in ${counted(files.length, "file", "files")}`;
console.log(`${readable}: ${problems.length === 0 ? "no problems" : counted(problems.length, "problem", "problems")}.`);
process.exitCode = isFine ? 0 : 1;
