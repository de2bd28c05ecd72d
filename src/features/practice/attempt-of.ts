import { ATTEMPT_SCHEMA_VERSION, type Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Try } from "./sitting-store.ts";

/** The attempt to keep for a try: what was said to what, as both stood. */
export function attemptOf(scenario: Scenario, done: Try): Attempt {
  const { id: scenarioId, title } = scenario;
  return { schemaVersion: ATTEMPT_SCHEMA_VERSION, scenarioId, title, ...done, appeals: [], felt: null };
}
