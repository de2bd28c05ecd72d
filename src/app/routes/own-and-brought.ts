import { scenariosById } from "#content/scenarios-by-id.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { AttemptLog } from "#storage/attempt-log.ts";

/** Every scenario on this device that does not ship: one’s own, and those that came with assignments. */
export const ownAndBrought = ({ ownScenarios, assignments }: Pick<AttemptLog, "ownScenarios" | "assignments">): readonly Scenario[] => [
  ...scenariosById({ own: ownScenarios, brought: assignments.flatMap(({ assignment }) => assignment.scenarios) }).values(),
];
