import type { LocatedProblem } from "#content/problem.ts";
import { readScenarioFile } from "#exchange/packs/read-scenario-file.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type ImportPlan, planImport, type Taken } from "./plan-import.ts";

/** Either scenarios to add, or everything that is wrong with the files: a file that is broken anywhere adds nothing. */
export type CheckedImport =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Reads the texts of files or of a link. An id that a scenario in another of them has is a problem; what is here already is the plan’s to say. */
export function checkImport(files: readonly NamedText[], taken: Taken): CheckedImport {
  const read = files.map(({ name, text }) => ({ name, ...readScenarioFile(text, name) }));
  const scenarios = new Map<string, Scenario>();
  const problems = read.flatMap((file) => file.problems);
  for (const { name, scenarios: found } of read) {
    for (const scenario of found) {
      if (scenarios.has(scenario.id)) problems.push(takenProblem(scenario.id, name));
      else scenarios.set(scenario.id, scenario);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    plan: planImport(
      [...scenarios.values()],
      read.flatMap(({ pack }) => pack ?? []),
      taken,
    ),
  };
}

function takenProblem(id: string, source: string): LocatedProblem {
  return {
    source,
    line: null,
    path: "id",
    expected: "an id that is not taken",
    found: `the text “${id}”, which a scenario in another of these files has`,
  };
}
