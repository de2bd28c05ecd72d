import { beatProblems } from "#content/beat-problems.ts";
import type { LocatedProblem } from "#content/problem.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { PACK_FORMAT, type Pack, PackSchema } from "#schema/pack.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { readJson } from "#schema/problems/read-json.ts";
import type { Scenario } from "#schema/scenario.ts";
import { formatOf, kindInWords, readMendFile } from "../read-mend-file.ts";

/** The largest file of scenarios that is read, in bytes; and the longest text of one, in UTF-16 units. */
export const SCENARIO_FILE_MAX_BYTES = 5_000_000;
const MAX_LENGTH = 5_000_000;
const MAX_SCENARIOS = 500;

/** What a pack says of itself. */
export type PackAbout = Pick<Pack, "title" | "author" | "license" | "note">;

export interface ScenarioFile {
  readonly scenarios: readonly Scenario[];
  /** Null where the scenarios came without one. */
  readonly pack: PackAbout | null;
  readonly problems: readonly LocatedProblem[];
}

/**
 * Scenarios out of a text that is one of them, a list, JSON lines, or a pack, whose author and license hold for each scenario that has none of
 * its own. `source` names the text in problems. A text of another kind is called what it is.
 */
export function readScenarioFile(text: string, source: string): ScenarioFile {
  const read = readJson(text, MAX_LENGTH);
  const format = read.ok ? formatOf(read.value) : null;
  if (format === PACK_FORMAT) return readPack(text, source);
  if (format !== null) return refused(source, [{ path: "format", expected: "scenarios, or a pack of them", found: kindInWords(format) }]);
  const { scenarios, problems } = readScenarios(text, source);
  return scenarios.length > MAX_SCENARIOS
    ? refused(source, [{ path: "", expected: `at most ${MAX_SCENARIOS} scenarios`, found: `${scenarios.length} scenarios` }])
    : { scenarios, pack: null, problems };
}

function readPack(text: string, source: string): ScenarioFile {
  const read = readMendFile(text, { format: PACK_FORMAT, schema: PackSchema, maxLength: MAX_LENGTH, check: problemsAmong });
  if (!read.ok) return refused(source, read.problems);
  const { title, author, license, note, scenarios } = read.value;
  return {
    scenarios: scenarios.map((scenario) => ({ ...(author !== "" && { author }), ...(license !== "" && { license }), ...scenario })),
    pack: { title, author, license, note },
    problems: [],
  };
}

/** What the schema alone cannot see. */
function problemsAmong({ scenarios }: Pack): readonly Problem[] {
  return scenarios.flatMap((scenario, at) => [
    ...(scenarios.findIndex(({ id }) => id === scenario.id) < at
      ? [{ path: `scenarios[${at}].id`, expected: "an id that no other scenario here has", found: `the text “${scenario.id}”` }]
      : []),
    ...beatProblems(scenario).map((problem) => ({ ...problem, path: `scenarios[${at}].${problem.path}` })),
  ]);
}

const refused = (source: string, problems: readonly Problem[]): ScenarioFile => ({
  scenarios: [],
  pack: null,
  problems: problems.map((problem) => ({ ...problem, source, line: null })),
});
