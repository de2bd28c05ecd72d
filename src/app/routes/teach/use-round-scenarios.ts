import { useMemo } from "react";
import { scenariosById } from "#content/scenarios-by-id.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useShippedScenarios } from "../use-shipped-scenarios.ts";

/** The scenarios that a round’s answers are about, by id: those in the round, and the others as they ship. Null until they are there. */
export function useRoundScenarios({ answers, scenarios }: RatingRound): ReadonlyMap<string, Scenario> | null {
  const shipped = useShippedScenarios(answers.map(({ scenarioId }) => scenarioId));
  return useMemo(() => shipped && scenariosById({ cameWith: scenarios, shipped: shipped.values() }), [shipped, scenarios]);
}
