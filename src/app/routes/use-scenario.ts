import { loadShippedScenario } from "#content/load-scenario.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useLoaded } from "./use-loaded.ts";

/** The scenario with that id: the trainee’s own or a shipped one; null where there is none, “loading” until that is known. */
export function useScenario(id: string): Scenario | null | "loading" {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios.find((scenario) => scenario.id === id));
  const looked = useAttemptLog(({ status }) => status !== "loading");
  const shipped = useLoaded(loadShippedScenario, id);
  if (own !== undefined) return own;
  return shipped === null && !looked ? "loading" : shipped;
}
