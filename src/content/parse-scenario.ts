import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { ScenarioSchema, type Scenario } from "#schema/scenario.ts";
import { beatProblems } from "./beat-problems.ts";
import { migrateScenario } from "./migrate-scenario.ts";
import { nearestName } from "./nearest-name.ts";

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A scenario out of anything, in today’s shape and with its texts trimmed; or all that keeps it from being one. */
export function parseScenario(value: unknown): ParsedScenario {
  const migrated = migrateScenario(value);
  const parsed = ScenarioSchema.safeParse(migrated);
  if (!parsed.success) return { ok: false, problems: problemsOf(ScenarioSchema, migrated, parsed.error.issues, nearestName) };
  const problems = beatProblems(parsed.data);
  return problems.length === 0 ? { ok: true, scenario: parsed.data } : { ok: false, problems };
}
