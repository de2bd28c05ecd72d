import type { Scenario } from "#schema/scenario.ts";
import { parseScenario } from "./parse-scenario.ts";

/** One chunk a scenario: only what is opened is fetched. */
const files = import.meta.glob<unknown>("../../scenarios/*.json", { import: "default" });

/** The shipped scenario with that id; null if there is none. */
export async function loadShippedScenario(id: string): Promise<Scenario | null> {
  const load = files[`../../scenarios/${id}.json`];
  if (!load) return null;
  const parsed = parseScenario(await load());
  if (!parsed.ok) throw new Error(`The scenario ${id} does not keep to the schema: npm run check:scenarios says where.`);
  return parsed.scenario;
}
