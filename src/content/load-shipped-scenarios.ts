import type { Scenario } from "#schema/scenario.ts";
import { loadShippedScenario } from "./load-scenario.ts";

/** Those of these scenarios that ship, by id. */
export async function loadShippedScenarios(ids: Iterable<string>): Promise<ReadonlyMap<string, Scenario>> {
  const loaded = await Promise.all([...new Set(ids)].map(loadShippedScenario));
  return new Map(loaded.flatMap((scenario) => (scenario === null ? [] : [[scenario.id, scenario] as const])));
}
