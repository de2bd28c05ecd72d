import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findScenarioFiles } from "#content/find-scenario-files.ts";

/** `npm run check:scenarios [-- file or folder …]`: every problem of every file in a line, and exit status 1 if there is one. */
const paths = process.argv.slice(2);
const files = (paths.length > 0 ? paths : ["scenarios"]).flatMap(findScenarioFiles);
const { scenarios, problems } = checkScenarioFiles(files);

for (const problem of problems) console.error(describeLocated(problem));
if (scenarios.length === 0 && problems.length === 0) console.error("There is no scenario to check.");
else
  console.log(
    `${scenarios.length} scenarios in ${files.length} files, ${problems.length === 0 ? "no problems" : `${problems.length} problems`}.`,
  );
process.exitCode = problems.length > 0 || scenarios.length === 0 ? 1 : 0;
