import { ProjectorScreen } from "#features/classroom/projector-screen.tsx";
import { Loading } from "../../loading.tsx";
import { clientNameOf } from "../client-name.ts";
import { newId } from "../new-id.ts";
import { ScenarioGone } from "../scenario-gone.tsx";
import { useScenario } from "../use-scenario.ts";
import { isShipped, stageDrawing } from "./stage-drawing.tsx";

/** The second window of a class. */
export function ProjectorRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  return (
    <ProjectorScreen
      scenario={scenario}
      isShipped={isShipped(scenarioId)}
      clientName={clientNameOf(scenario.client)}
      newId={newId}
      {...stageDrawing(scenario)}
    />
  );
}
