import { loadShippedScenario } from "#content/load-scenario.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useLoaded } from "./use-loaded.ts";

/**
 * The scenario with that id: the trainee’s own, a shipped one, or one that came with an assignment; for what belongs to an assignment
 * (`assignmentId`), its copy before all others. Null where there is none, “loading” until that is known.
 */
export function useScenario(id: string, assignmentId: string | null = null): Scenario | null | "loading" {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios.find((scenario) => scenario.id === id));
  const theirs = useAttemptLog(({ assignments }) =>
    assignments
      .filter((taken) => taken.id === assignmentId)
      .flatMap(scenariosOf)
      .find((scenario) => scenario.id === id),
  );
  const brought = useAttemptLog(({ assignments }) => assignments.flatMap(scenariosOf).find((scenario) => scenario.id === id));
  const looked = useAttemptLog(({ status }) => status !== "loading");
  const shipped = useLoaded(loadShippedScenario, id);
  const known = theirs ?? own;
  if (known !== undefined) return known;
  return shipped ?? brought ?? (looked ? null : "loading");
}

const scenariosOf = ({ assignment }: TakenAssignment): readonly Scenario[] => assignment.scenarios;
