import { useMemo } from "react";
import type { Scenario } from "#schema/scenario.ts";
import { makeReadings, type Readings } from "./readings.ts";

/** What Mend reads in an answer to this scenario’s opening. */
export function useReadings(scenario: Scenario): Readings {
  return useMemo(() => makeReadings(scenario), [scenario]);
}
