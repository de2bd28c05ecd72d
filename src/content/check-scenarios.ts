import type { Problem } from "#schema/problems/problem.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { ContentFile } from "./find-content-files.ts";
import type { LocatedProblem } from "./problem.ts";
import { readScenarios } from "./read-scenarios.ts";
import { utterancesOf } from "./utterances.ts";
import { wordsOf } from "./words.ts";

export interface CheckedScenarios {
  /** Every scenario that could be read, in the order of the files. */
  readonly scenarios: readonly Scenario[];
  /** Everything wrong with all of the files at once. */
  readonly problems: readonly LocatedProblem[];
}

/** A scenario among its neighbors, with the file that it stands in. */
interface Placed {
  readonly scenario: Scenario;
  readonly file: ContentFile;
}

/** Checks what the schema alone cannot see: names of files, ids and statements used twice, beats that nothing leads to. */
export function checkScenarioFiles(files: readonly ContentFile[]): CheckedScenarios {
  const read = files.map((file) => ({ file, ...readScenarios(file.text, file.path) }));
  const placed = read.flatMap(({ file, scenarios }) => scenarios.map((scenario) => ({ scenario, file })));
  const among = placed.flatMap(({ scenario, file }) =>
    [
      ...nameProblems(scenario, file),
      ...twiceUsedId(scenario, file, placed),
      ...twiceUsedStatements(scenario, placed),
      ...unreachedBeats(scenario),
    ].map((problem) => ({ ...problem, source: file.path, line: null })),
  );
  return { scenarios: placed.map(({ scenario }) => scenario), problems: [...read.flatMap(({ problems }) => problems), ...among] };
}

/** A file of one scenario bears its name; JSON lines and lists hold many. */
function nameProblems({ id }: Scenario, { name, text, path }: ContentFile): Problem[] {
  const holdsOne = path.endsWith(".json") && text.trimStart().startsWith("{");
  return id === name || !holdsOne ? [] : [{ path: "id", expected: `${name}, as the file is named`, found: `the text “${id}”` }];
}

function twiceUsedId({ id }: Scenario, file: ContentFile, placed: readonly Placed[]): Problem[] {
  const first = placed.find(({ scenario }) => scenario.id === id);
  return !first || first.file === file
    ? []
    : [{ path: "id", expected: "an id that no other scenario has", found: `the text “${id}”, which ${first.file.path} has too` }];
}

function twiceUsedStatements(scenario: Scenario, placed: readonly Placed[]): Problem[] {
  const all = placed.flatMap((one) => statementsOf(one.scenario).map((words) => ({ ...words, owner: one.scenario })));
  return statementsOf(scenario).flatMap(({ path, words }) => {
    const first = all.find((other) => other.words === words);
    if (!first || (first.owner === scenario && first.path === path)) return [];
    const where = first.owner === scenario ? first.path : `${first.path} of ${first.owner.id}`;
    return [{ path, expected: "words that are said once", found: `the words of ${where}` }];
  });
}

/** Everything that the client of a scenario says to be answered, stripped to its words. */
function statementsOf(scenario: Scenario): readonly { path: string; words: string }[] {
  return utterancesOf(scenario)
    .filter(({ kind }) => kind === "statement" || kind === "delivery")
    .map(({ path, text }) => ({ path, words: wordsOf(text).join(" ") }));
}

/** A beat is reached by the first of its outcomes that no earlier beat takes from the same place. */
function unreachedBeats({ next = [] }: Scenario): Problem[] {
  return next.flatMap((beat, at) => {
    const taken = next.slice(0, at).filter(({ from }) => from === beat.from);
    return beat.after.every((outcome) => taken.some(({ after }) => after.includes(outcome)))
      ? [{ path: `next[${at}].after`, expected: "an outcome that no beat before it takes", found: takers(beat, taken) }]
      : [];
  });
}

function takers(beat: Beat, taken: readonly Beat[]): string {
  return beat.after.map((outcome) => `${outcome}, taken by ${taken.find(({ after }) => after.includes(outcome))?.id ?? ""}`).join("; ");
}
