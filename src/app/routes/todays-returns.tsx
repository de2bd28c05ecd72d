import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { ReturnList } from "#features/returns/return-list.tsx";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useDueReturns } from "./use-due-returns.ts";

/** What comes back today, out of what is kept. */
export function TodaysReturns() {
  const due = useDueReturns();
  const own = useAttemptLog((log) => log.ownScenarios);
  const { returnsADay, change } = useStore(settingsStore);
  return (
    <ReturnList due={due} scenarios={[...own, ...catalogue]} cap={returnsADay} onCapChange={(chosen) => change({ returnsADay: chosen })} />
  );
}
