import { Loading } from "../../loading.tsx";
import { ScenarioGone } from "../scenario-gone.tsx";
import { useScenario } from "../use-scenario.ts";
import { Answer } from "./answer.tsx";

/** A student answers a scenario that ships with Mend, for a class. */
export function AnswerRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone why={<p>Ask whoever leads the class for the link again, or for the whole of it.</p>} />;
  return <Answer scenarioId={scenario.id} moment={scenario} />;
}
