import { catalogue, sequenceCatalogue } from "#content/catalogue.ts";
import { FREE_PRACTICE } from "#features/practice/sitting-store.ts";
import { freeWay, sequenceWay } from "#features/practice/way.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { Practice } from "./practice.tsx";
import { ScenarioGone } from "./scenario-gone.tsx";
import { useScenario } from "./use-scenario.ts";

interface PracticeRouteProps {
  readonly scenarioId: string;
  /** Given where the scenario is practiced as part of a sequence. */
  readonly sequenceId?: string;
}

/** Practice with one scenario that the trainee chose, or that a sequence led to. */
export function PracticeRoute({ scenarioId, sequenceId }: PracticeRouteProps) {
  const scenario = useScenario(scenarioId);
  const log = useAttemptLog((all) => all);
  if (scenario === "loading" || log.status === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  const sequence = sequenceCatalogue.find(({ id }) => id === sequenceId);
  const way = (sequence && sequenceWay(scenario.id, sequence)) ?? freeWay(scenario.id, catalogue, log.attempts);
  return <Practice key={scenario.id} scenario={scenario} purpose={FREE_PRACTICE} way={way} />;
}
