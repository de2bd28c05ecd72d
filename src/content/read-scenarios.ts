import { MOST_PROBLEMS, READ_NO_FURTHER } from "#schema/problems/most-problems.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { readJson } from "#schema/problems/read-json.ts";
import type { Scenario } from "#schema/scenario.ts";
import { parseScenario } from "./parse-scenario.ts";
import type { LocatedProblem } from "./problem.ts";

/** Largest text that is read, in UTF-16 units. */
const MAX_LENGTH = 5_000_000;

export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly LocatedProblem[];
}

/** One value of a text, with its place: `[3]` in a list, a line in JSON lines. */
interface Entry {
  readonly value: unknown;
  readonly path: string;
  readonly line: number | null;
}

/**
 * All scenarios of a text that is one object, a list, or JSON lines. A broken scenario is named and leaves the others readable;
 * of several with one id the first is read.
 */
export function readScenarios(text: string, source: string): ReadScenarios {
  const { entries, problems } = readEntries(text, source);
  const scenarios = new Map<string, Scenario>();
  for (const { value, path, line } of entries) {
    if (problems.length >= MOST_PROBLEMS) {
      problems.push({ ...READ_NO_FURTHER, source, line: null });
      break;
    }
    const parsed = parseScenario(value);
    const found = parsed.ok ? doubleProblem(parsed.scenario, scenarios) : parsed.problems;
    problems.push(...found.map((problem) => ({ ...problem, path: within(path, problem.path), source, line })));
    if (parsed.ok && found.length === 0) scenarios.set(parsed.scenario.id, parsed.scenario);
  }
  return { scenarios: [...scenarios.values()], problems };
}

function readEntries(text: string, source: string): { entries: Entry[]; problems: LocatedProblem[] } {
  const read = readJson(text, MAX_LENGTH);
  if (!read.ok && read.line !== null && isJsonLines(text)) return readLines(text, source);
  if (!read.ok) return { entries: [], problems: [{ ...read.problem, path: "", source, line: read.line }] };
  const { value } = read;
  if (!Array.isArray(value)) return { entries: [{ value, path: "", line: null }], problems: [] };
  if (value.length === 0)
    return { entries: [], problems: [{ path: "", expected: "at least one scenario", found: "an empty list", source, line: null }] };
  return { entries: value.map((entry: unknown, at) => ({ value: entry, path: `[${at}]`, line: null })), problems: [] };
}

function readLines(text: string, source: string): { entries: Entry[]; problems: LocatedProblem[] } {
  const entries: Entry[] = [];
  const problems: LocatedProblem[] = [];
  for (const [at, row] of text.split("\n").entries()) {
    if (row.trim() === "") continue;
    if (problems.length >= MOST_PROBLEMS) return { entries: [], problems: [...problems, { ...READ_NO_FURTHER, source, line: null }] };
    const read = readJson(row, MAX_LENGTH);
    const line = at + 1;
    if (read.ok) entries.push({ value: read.value, path: "", line });
    else problems.push({ ...read.problem, path: "", source, line });
  }
  return { entries, problems };
}

/** Several lines, of which one at least is a whole object: so a text that is not JSON as a whole was meant as JSON lines. */
function isJsonLines(text: string): boolean {
  const [first = "", ...others] = text.split("\n").filter((row) => row.trim() !== "");
  return others.length > 0 && !/^\s*(?:\[|\{\s*$)/.test(first) && [first, ...others].some((row) => /^\{.+\}\s*$/.test(row));
}

function doubleProblem({ id }: Scenario, before: ReadonlyMap<string, Scenario>): readonly Problem[] {
  const first = before.get(id);
  return first
    ? [{ path: "id", expected: "an id that no other scenario here has", found: `the text “${id}”, which “${first.title}” has too` }]
    : [];
}

function within(path: string, inner: string): string {
  return path !== "" && inner !== "" && !inner.startsWith("[") ? `${path}.${inner}` : path + inner;
}
