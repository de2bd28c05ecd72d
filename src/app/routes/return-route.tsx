import { useState } from "react";
import { catalogue } from "#content/catalogue.ts";
import { FREE_PRACTICE } from "#features/practice/sitting-store.ts";
import { freeWay, type Way } from "#features/practice/way.ts";
import { WhyNote } from "#features/returns/why-note.tsx";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { Practice } from "./practice.tsx";
import { ScenarioGone } from "./scenario-gone.tsx";
import { useDueReturns } from "./use-due-returns.ts";
import { useScenario } from "./use-scenario.ts";

/** Practice with a scenario that came back; ordinary practice where it is not, or no longer, back today. */
export function ReturnRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  const status = useAttemptLog((log) => log.status);
  if (scenario === "loading" || status === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  return <Returned key={scenario.id} scenario={scenario} />;
}

function Returned({ scenario }: { readonly scenario: Scenario }) {
  const attempts = useAttemptLog((log) => log.attempts);
  const { today } = useDueReturns();
  // As it was on arrival: the first answer takes it off the list, and the sitting goes on being what it was.
  const [back] = useState(() => today.find(({ scenarioId }) => scenarioId === scenario.id) ?? null);
  if (back === null) {
    return <Practice scenario={scenario} purpose={FREE_PRACTICE} way={freeWay(scenario.id, catalogue, attempts)} />;
  }
  const next = today.find(({ scenarioId }) => scenarioId !== scenario.id);
  return (
    <Practice
      scenario={scenario}
      purpose={{ occasion: "return", skills: back.skills, session: null }}
      way={returnWay(next?.scenarioId ?? null)}
      why={<WhyNote why={back.why} />}
    />
  );
}

/** The way through what is back today, and home after the last. */
function returnWay(nextId: string | null): Way {
  return {
    where: "Back for you",
    next: nextId === null ? { href: "#/", label: "Back to all scenarios" } : { href: `#/return/${nextId}`, label: "Next return" },
    back: { href: "#/", label: "All scenarios" },
  };
}
