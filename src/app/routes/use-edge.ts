import { useMemo } from "react";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { type Edge, edgeOf } from "#learning/edge/edge.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useShownAttempts } from "./use-shown-attempts.ts";

/** Where the trainee’s edge is, from all that is kept and what they chose. */
export function useEdge(): Edge {
  const attempts = useShownAttempts();
  const own = useAttemptLog((log) => log.ownScenarios);
  const chosen = useStore(settingsStore, (settings) => settings.edge);
  return useMemo(() => {
    const difficulties = new Map([...catalogue, ...own].map(({ id, difficulty }) => [id, difficulty]));
    return edgeOf(attempts, (id) => difficulties.get(id) ?? null, chosen);
  }, [attempts, own, chosen]);
}
