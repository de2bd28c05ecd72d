import { aboutClient } from "#features/drills/rubric-words.ts";
import { HandoutScreen } from "#features/handout/handout-screen.tsx";
import { LEVEL_MEANS, TRAP_MEANS } from "#schema/rubric-words.ts";
import { Loading } from "../../loading.tsx";
import { clientNameOf } from "../client-name.ts";
import { ScenarioGone } from "../scenario-gone.tsx";
import { useScenario } from "../use-scenario.ts";

/** A scenario, shipped or one’s own, to be printed. */
export function HandoutRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  const clientName = clientNameOf(scenario.client);
  return (
    <HandoutScreen
      scenario={scenario}
      clientName={clientName}
      rubric={{
        levelMeans: (skill, level) => aboutClient(LEVEL_MEANS[skill][level], clientName),
        trapMeans: (trap) => aboutClient(TRAP_MEANS[trap], clientName),
      }}
      classHref={`#/class/${scenario.id}`}
    />
  );
}
