import type { Problem } from "#schema/problems/problem.ts";
import { readJson } from "#schema/problems/read-json.ts";
import type { Sequence } from "#schema/sequence.ts";
import type { ContentFile } from "../find-content-files.ts";
import { nearestName } from "../nearest-name.ts";
import type { LocatedProblem } from "../problem.ts";
import { parseSequence } from "./parse-sequence.ts";

/** Largest text that is read, in UTF-16 units. */
const MAX_LENGTH = 200_000;

export interface CheckedSequences {
  /** Every sequence that could be read, in the order that they give themselves. */
  readonly sequences: readonly Sequence[];
  /** Everything wrong with all of the files at once. */
  readonly problems: readonly LocatedProblem[];
}

/** Reads sequences, a file each, and checks what the schema alone cannot see: names of files, scenarios that are not there or come twice. */
export function checkSequenceFiles(files: readonly ContentFile[], scenarioIds: readonly string[]): CheckedSequences {
  const checked = files.map((file) => checkFile(file, scenarioIds));
  return {
    sequences: checked.flatMap(({ sequence }) => sequence ?? []).sort((a, b) => a.order - b.order),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkFile(file: ContentFile, scenarioIds: readonly string[]): { sequence: Sequence | null; problems: LocatedProblem[] } {
  const located = (problem: Problem, line: number | null = null) => ({ ...problem, source: file.path, line });
  const read = readJson(file.text, MAX_LENGTH);
  if (!read.ok) return { sequence: null, problems: [located({ ...read.problem, path: "" }, read.line)] };
  const parsed = parseSequence(read.value);
  if (!parsed.ok) return { sequence: null, problems: parsed.problems.map((problem) => located(problem)) };
  const { sequence } = parsed;
  const problems = [...nameProblems(sequence, file), ...stepProblems(sequence, scenarioIds)];
  return { sequence, problems: problems.map((problem) => located(problem)) };
}

function nameProblems({ id }: Sequence, { name }: ContentFile): Problem[] {
  return id === name ? [] : [{ path: "id", expected: `${name}, as the file is named`, found: `the text “${id}”` }];
}

function stepProblems({ steps }: Sequence, scenarioIds: readonly string[]): Problem[] {
  return steps.flatMap(({ scenario }, at) => {
    const path = `steps[${at}].scenario`;
    const first = steps.findIndex((step) => step.scenario === scenario);
    if (first < at)
      return [{ path, expected: "a scenario that comes once", found: `the text “${scenario}”, which steps[${first}] has too` }];
    if (scenarioIds.includes(scenario)) return [];
    const hint = nearestName(scenario, scenarioIds);
    return [{ path, expected: "the id of a shipped scenario", found: `the text “${scenario}”`, ...(hint !== null && { hint }) }];
  });
}
