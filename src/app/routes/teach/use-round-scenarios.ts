import { useMemo } from "react";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useShippedScenarios } from "../use-shipped-scenarios.ts";

/** The scenarios that a round’s answers are about, by id: those in the round, and the others as they ship. Null until they are there. */
export function useRoundScenarios({ answers, scenarios }: RatingRound): ReadonlyMap<string, Scenario> | null {
  const shipped = useShippedScenarios(answers.map(({ scenarioId }) => scenarioId));
  return useMemo(
    () => shipped && new Map([...shipped, ...scenarios.map((scenario) => [scenario.id, scenario] as const)]),
    [shipped, scenarios],
  );
}
