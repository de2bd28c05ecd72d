import { loadShippedScenario } from "#content/load-scenario.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useLoaded } from "./use-loaded.ts";

/**
 * The scenario with that id, by the rule of content/scenarios-by-id; `assignmentId` names the assignment that it is shown for. Null where there is none, “loading” until that is known.
 */
export function useScenario(id: string, assignmentId: string | null = null): Scenario | null | "loading" {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  const assignments = useAttemptLog((log) => log.assignments);
  const looked = useAttemptLog(({ status }) => status !== "loading");
  const shipped = useLoaded(loadShippedScenario, id);
  const cameWith = assignments.filter((taken) => taken.id === assignmentId).flatMap(scenariosOf);
  const known = scenariosById({ cameWith, own }).get(id);
  if (known !== undefined || shipped === "loading") return known ?? "loading";
  const found = scenariosById({ shipped: shipped === null ? [] : [shipped], brought: assignments.flatMap(scenariosOf) }).get(id);
  return found ?? (looked ? null : "loading");
}

const scenariosOf = ({ assignment }: TakenAssignment): readonly Scenario[] => assignment.scenarios;
