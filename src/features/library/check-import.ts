import { readScenarios } from "#content/read-scenarios.ts";
import type { LocatedProblem } from "#content/problem.ts";
import type { Scenario } from "#schema/scenario.ts";

/** Either scenarios to add, or everything that is wrong with the files: a file that is broken anywhere adds nothing. */
export type CheckedImport =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads the files. An id that a shipped scenario has is a problem; one that an own scenario has replaces it. */
export function checkImport(files: readonly TextFile[], shippedIds: ReadonlySet<string>): CheckedImport {
  const read = files.map(({ name, text }) => ({ name, ...readScenarios(text, name) }));
  const scenarios = new Map<string, Scenario>();
  const problems = read.flatMap((file) => file.problems);
  for (const { name, scenarios: found } of read) {
    for (const scenario of found) {
      if (shippedIds.has(scenario.id)) problems.push(takenProblem(scenario.id, name, "a scenario that ships with Mend has"));
      else if (scenarios.has(scenario.id)) problems.push(takenProblem(scenario.id, name, "a scenario in another of these files has"));
      else scenarios.set(scenario.id, scenario);
    }
  }
  return problems.length === 0 ? { ok: true, scenarios: [...scenarios.values()] } : { ok: false, problems };
}

function takenProblem(id: string, source: string, who: string): LocatedProblem {
  return { source, line: null, path: "id", expected: "an id that is not taken", found: `the text “${id}”, which ${who}` };
}
