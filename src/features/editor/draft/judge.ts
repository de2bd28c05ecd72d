import { freeId } from "#content/free-id.ts";
import { type ParsedScenario, parseScenario } from "#content/parse-scenario.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { type PlacedProblems, placeProblems } from "./field-of.ts";
import { scenarioOf, withPlainPhrases } from "./scenario-of.ts";

/** What is known about a draft apart from its texts. */
export interface Place {
  /** The id of the own scenario that it changes, which stays; null for a new one. */
  readonly ownId: string | null;
  /** The ids that other scenarios have. */
  readonly taken: ReadonlySet<string>;
}

export interface Judged {
  /** The id that it will have. */
  readonly id: string;
  readonly parsed: ParsedScenario;
  readonly problems: PlacedProblems;
}

/** What the schema says of a draft: the scenario, or everything that keeps it from being one, each at its field. */
export function judge(texts: ScenarioTexts, { ownId, taken }: Place): Judged {
  const id = ownId ?? (texts.id.trim() || freeId(texts.title, taken));
  const parsed = parseScenario(scenarioOf(texts, id));
  const found = parsed.ok ? [] : parsed.problems;
  const problems = taken.has(id)
    ? [...found, { path: "id", expected: "an id that no other scenario has", found: `the text “${id}”` }]
    : found;
  return {
    id,
    parsed: parsed.ok && problems.length === 0 ? { ok: true, scenario: withPlainPhrases(parsed.scenario) } : { ok: false, problems },
    problems: placeProblems(texts, problems),
  };
}
