import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { type DueReturns, dueReturns } from "#learning/returns/due.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useShownAttempts } from "./use-shown-attempts.ts";

const SHIPPED: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** What comes back today, as of when the screen was opened; it follows every attempt that is kept meanwhile. */
export function useDueReturns(): DueReturns {
  const attempts = useShownAttempts();
  const own = useAttemptLog((log) => log.ownScenarios);
  const cap = useStore(settingsStore, ({ returnsADay }) => returnsADay);
  const [now] = useState(Date.now);
  return useMemo(() => {
    const isThere = (scenarioId: string) => SHIPPED.has(scenarioId) || own.some(({ id }) => id === scenarioId);
    return dueReturns(attempts, now, cap, isThere);
  }, [attempts, own, cap, now]);
}
