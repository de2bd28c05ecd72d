import { loadShippedScenarios } from "#content/load-shipped-scenarios.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useLoaded } from "./use-loaded.ts";

/** Those of these scenarios that ship, by id; null until they are there. */
export function useShippedScenarios(ids: readonly string[]): ReadonlyMap<string, Scenario> | null {
  const loaded = useLoaded(loadByIds, [...new Set(ids)].join(" "));
  return loaded === "loading" ? null : loaded;
}

const loadByIds = (ids: string) => loadShippedScenarios(ids.split(" "));
