import type { Problem } from "#schema/problems/problem.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { stepsOf } from "#schema/problems/place-in-words.ts";
import { valueAt } from "./at.ts";
import { keptAt } from "./blank.ts";

/** Lists of short phrases, each a single field: a problem with a line of it is the field’s. */
const LINES = /\.?(?:wordings|denials|feelings|underneath|notYours|tags)(?=\[\d+\]$)/;
const REQUIRED_LISTS: ReadonlySet<string | number> = new Set(["ownable", "core"]);

/**
 * The place in the draft that a problem of the written-out scenario belongs to: rows in which nothing is written were left out there. Null
 * where no field shows it.
 */
export function fieldOf(texts: ScenarioTexts, path: string): string | null {
  const inLines = LINES.exec(path);
  const steps = stepsOf(inLines === null ? path : path.slice(0, inLines.index + inLines[0].length));
  let place = "";
  for (const [at, step] of steps.entries()) {
    if (typeof step === "string") {
      place = place === "" ? step : `${place}.${step}`;
      continue;
    }
    const rows = valueAt(texts, place);
    const kept = Array.isArray(rows) ? keptAt(rows, REQUIRED_LISTS.has(steps[at - 1] ?? "") ? 1 : 0) : [];
    place = `${place}[${kept[step] ?? step}]`;
  }
  const isShown = valueAt(texts, place) !== undefined && !/^next\[\d+\]\.id$/.test(place);
  return isShown ? place : null;
}

export interface PlacedProblems {
  /** The first problem of each field, by its place in the draft. */
  readonly byField: ReadonlyMap<string, Problem>;
  readonly elsewhere: readonly Problem[];
}

/** Each problem at the field that it is about. */
export function placeProblems(texts: ScenarioTexts, problems: readonly Problem[]): PlacedProblems {
  const byField = new Map<string, Problem>();
  const elsewhere: Problem[] = [];
  for (const problem of problems) {
    const field = fieldOf(texts, problem.path);
    if (field === null) elsewhere.push(problem);
    else if (!byField.has(field)) byField.set(field, problem);
  }
  return { byField, elsewhere };
}
