import { useMemo, useState } from "react";
import { catalogue } from "#content/catalogue.ts";
import { ProgressScreen } from "#features/progress/progress-screen.tsx";
import { progressOf } from "#learning/progress/progress-of.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { useShownAttempts } from "./use-shown-attempts.ts";

/** What all attempts and drills together tell. */
export function ProgressRoute() {
  const isLoading = useAttemptLog(({ status }) => status === "loading");
  const attempts = useShownAttempts();
  const drillRuns = useAttemptLog((log) => log.drillRuns);
  const ownScenarios = useAttemptLog((log) => log.ownScenarios);
  const [now] = useState(Date.now);
  const progress = useMemo(() => {
    const kinds = new Map([...catalogue, ...ownScenarios].map((scenario) => [scenario.id, scenario]));
    return progressOf({ attempts, drillRuns, kindOf: (id) => kinds.get(id), now });
  }, [attempts, drillRuns, ownScenarios, now]);
  if (isLoading) return <Loading />;
  return <ProgressScreen progress={progress} />;
}
