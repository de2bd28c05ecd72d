import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { Reaction } from "#features/feedback/reaction.tsx";
import { reactionTo } from "#features/practice/conversation.ts";
import { PresentScreen } from "#features/present/present-screen.tsx";
import { Loading } from "../loading.tsx";
import { clientNameOf } from "./client-name.ts";
import { ScenarioGone } from "./scenario-gone.tsx";
import { useScenario } from "./use-scenario.ts";

/** A scenario for a room. Nothing is kept: no draft, no attempt. */
export function PresentRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  return (
    <PresentScreen
      scenario={scenario}
      clientName={clientNameOf(scenario.client)}
      leaveHref="#/"
      renderAnswer={(text, evidence) => <EvidenceText text={text} evidence={evidence} size="stage" />}
      renderReaction={(report) => <Reaction reaction={reactionTo(scenario, null, report)} />}
    />
  );
}
