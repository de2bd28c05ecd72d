import type { Mapping } from "./mapping.ts";
import type { ScenarioFinder } from "./scenario-finder.ts";

const NAMES = {
  answer: /answer|response|reply|repair|utterance|^text$|transcript/iu,
  scenario: /scenario|vignette|^case$|moment|stimulus/iu,
  beat: /^beat/iu,
  id: /^(?:id|nr|no\.?|number|#)$|(?:^|[_\s])id$/iu,
  person: /^who\b|name|person|student|trainee|participant|therapist|writer|email/iu,
};
/** So much of a column must name scenarios for it to be the one that does. */
const MOSTLY = 0.5;
const LOOKED_AT = 200;

/** What the columns probably stand for, by their names and by what stands in them. No column is taken twice. */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[], find: ScenarioFinder): Mapping {
  const looked = rows.slice(0, LOOKED_AT);
  const valuesOf = (column: number) => looked.map((cells) => cells[column] ?? "").filter((cell) => cell.trim() !== "");
  const lengthOf = (column: number) => valuesOf(column).reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, looked.length);
  const free = new Set(columns.keys());
  const take = (column: number | undefined): number | null => {
    if (column === undefined) return null;
    free.delete(column);
    return column;
  };
  const named = (pattern: RegExp) => [...free].filter((column) => pattern.test(columns[column] ?? ""));

  const namesScenarios = (column: number) => {
    const values = valuesOf(column);
    return values.length > 0 && values.filter((value) => find(value).ok).length > values.length * MOSTLY;
  };
  const others = columns.length > 1 ? [...free] : []; // an only column is the answer
  const scenario = take(
    others.find(namesScenarios) ?? others.find((column) => NAMES.scenario.test(columns[column] ?? "") && lengthOf(column) < 60),
  );
  const longestFirst = (some: readonly number[]) => some.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const wordy = longestFirst([...free]);
  const called = longestFirst(named(NAMES.answer)).find((column) => lengthOf(column) * 4 > lengthOf(wordy[0] ?? column));
  const answer = take(called ?? wordy[0]) ?? 0;
  const beat = scenario === null ? null : take(named(NAMES.beat)[0]);
  const isDistinct = (column: number) => new Set(valuesOf(column)).size === looked.length;
  const id = take(named(NAMES.id).find(isDistinct));
  const person = take(named(NAMES.person)[0]);
  return {
    answer,
    scenario: scenario === null ? { from: "choice", id: null } : { from: "column", column: scenario },
    beat,
    id,
    person,
  };
}
