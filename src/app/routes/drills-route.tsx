import { DrillsScreen } from "#features/drills/drills-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";

/** The drills on offer. */
export function DrillsRoute() {
  const log = useAttemptLog((all) => all);
  return log.status === "loading" ? <Loading /> : <DrillsScreen runs={log.drillRuns} />;
}
