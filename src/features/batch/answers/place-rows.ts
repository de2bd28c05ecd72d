import type { TableRow } from "#exchange/csv/table.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import { shortened } from "#schema/problems/found-in-words.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Mapping } from "./mapping.ts";
import type { ScenarioFinder } from "./scenario-finder.ts";

/** An answer with what it answers. */
export interface PlacedAnswer {
  readonly text: string;
  readonly scenarioId: string;
  /** The beat answered, or null for the opening statement. */
  readonly beatId: string | null;
}

export type PlacedRow = { readonly ok: true; readonly answer: PlacedAnswer } | { readonly ok: false; readonly reason: string };

type ScenarioOf = (row: TableRow) => { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: string };

/** The ids of the scenarios that the rows name, each once. */
export function scenariosNamed(rows: readonly TableRow[], mapping: Mapping, find: ScenarioFinder): string[] {
  const scenarioOf = finderFor(mapping, find);
  const ids = new Set<string>();
  for (const row of rows) {
    const found = scenarioOf(row);
    if (found.ok) ids.add(found.id);
  }
  return [...ids];
}

/** Each row as an answer to a scenario, in the same order; or with the reason why it can’t be scored. */
export function placeRows(rows: readonly TableRow[], mapping: Mapping, find: ScenarioFinder, scenarios: readonly Scenario[]): PlacedRow[] {
  const scenarioOf = finderFor(mapping, find);
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return rows.map((row) => {
    const text = row.cells[mapping.answer] ?? "";
    const found = scenarioOf(row);
    if (!found.ok) return found;
    const scenario = byId.get(found.id);
    if (scenario === undefined) return failed(`The scenario “${found.id}” could not be opened.`);
    if (text.length > ANSWER_MAX_LENGTH) return failed(`The answer is longer than ${ANSWER_MAX_LENGTH.toLocaleString("en-US")} letters.`);
    const beat = beatIn(scenario, mapping.beat === null ? "" : (row.cells[mapping.beat] ?? ""));
    return beat.ok ? { ok: true, answer: { text, scenarioId: scenario.id, beatId: beat.id } } : beat;
  });
}

function finderFor({ scenario }: Mapping, find: ScenarioFinder): ScenarioOf {
  return ({ cells, problem }) => {
    if (problem !== null) return failed(`It can’t be read: ${problem}.`);
    if (scenario.from === "column") return find(cells[scenario.column] ?? "");
    return scenario.id === null ? failed("No scenario is chosen.") : { ok: true, id: scenario.id };
  };
}

/** Words for the opening, where a column of beats has to say something. */
const OPENING = new Set(["", "opening", "null", "none", "-"]);

function beatIn(scenario: Scenario, cell: string) {
  const wanted = cell.trim().toLowerCase();
  if (OPENING.has(wanted)) return { ok: true, id: null } as const;
  const beats = scenario.next ?? [];
  const beat = beats.find(({ id }) => id === wanted);
  if (beat !== undefined) return { ok: true, id: beat.id } as const;
  const has = beats.length === 0 ? "it has none" : `it has ${beats.map(({ id }) => id).join(", ")}`;
  return failed(`“${scenario.title}” has no beat “${shortened(cell)}”: ${has}.`);
}

const failed = (reason: string) => ({ ok: false, reason }) as const;
