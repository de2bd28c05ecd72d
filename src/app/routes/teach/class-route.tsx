import { useStore } from "zustand";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { catalogue } from "#content/catalogue.ts";
import { useClass } from "#features/classroom/channel/use-class.ts";
import { ChooseScreen } from "#features/classroom/choose-screen.tsx";
import { ClassScreen } from "#features/classroom/class-screen.tsx";
import { matching, NO_FILTERS } from "#features/library/filters.ts";
import { HearIt } from "#features/practice/hear-it.tsx";
import type { Scenario } from "#schema/scenario.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../../loading.tsx";
import { clientNameOf } from "../client-name.ts";
import { newId } from "../new-id.ts";
import { ScenarioGone } from "../scenario-gone.tsx";
import { useScenario } from "../use-scenario.ts";
import { isShipped, stageDrawing } from "./stage-drawing.tsx";

/** A moment for a class, to be chosen; and the class on the laptop. */
export function ClassRoute({ scenarioId }: { readonly scenarioId: string | null }) {
  return scenarioId === null ? <Choose /> : <Class scenarioId={scenarioId} />;
}

function Choose() {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  return (
    <ChooseScreen
      own={own.map(catalogueEntryOf)}
      shipped={catalogue}
      search={(entries, words) => matching(entries, { ...NO_FILTERS, search: words })}
    />
  );
}

function Class({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  if (scenario === "loading") return <Loading />;
  return scenario === null ? <ScenarioGone /> : <OpenClass scenario={scenario} />;
}

/** Nothing is kept: no draft, no attempt. */
function OpenClass({ scenario }: { readonly scenario: Scenario }) {
  const connected = useClass(scenario.id, newId);
  const { voice } = useStore(settingsStore);
  if (connected === null) return <Loading />;
  return (
    <ClassScreen
      scenario={scenario}
      isShipped={isShipped(scenario.id)}
      clientName={clientNameOf(scenario.client)}
      connected={connected}
      hearIt={<HearIt words={scenario.statement} voice={{ ...voice, on: true }} />}
      handoutHref={`#/handout/${scenario.id}`}
      leaveHref="#/class"
      {...stageDrawing(scenario)}
    />
  );
}
