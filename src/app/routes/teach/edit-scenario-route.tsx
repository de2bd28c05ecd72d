import { useState } from "react";
import { useLocation } from "wouter";
import { catalogue } from "#content/catalogue.ts";
import { loadShippedScenario } from "#content/load-scenario.ts";
import { emptyTexts, textsOf } from "#features/editor/draft/texts-of.ts";
import { EditorScreen } from "#features/editor/editor-screen.tsx";
import { ShareScreen } from "#features/editor/share-screen.tsx";
import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { promptOf } from "#features/practice/prompt.ts";
import { PromptView } from "#features/practice/prompt-view.tsx";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { loadScenarioDraft, removeScenarioDraft } from "#storage/scenario-drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../../loading.tsx";
import { ScenarioGone } from "../scenario-gone.tsx";
import { isNewKey } from "./new-draft-key.ts";

interface EditScenarioRouteProps {
  /** The id of an own scenario, or the key of a draft. */
  readonly scenarioId: string;
  readonly place: string | null;
}

/** One scenario in the editor; at `share`, what can be done with it once it is saved. */
export function EditScenarioRoute({ scenarioId, place }: EditScenarioRouteProps) {
  const log = useAttemptLog((whole) => whole);
  // A draft that was given up leaves what was saved, and the screen begins anew with that.
  const [round, setRound] = useState(0);
  if (log.status === "loading") return <Loading />;
  const scenario = log.ownScenarios.find(({ id }) => id === scenarioId) ?? null;
  if (place === "share") return scenario === null ? <ScenarioGone /> : <ShareScreen scenario={scenario} />;
  return (
    <Editing
      key={round}
      scenario={scenario}
      draftKey={scenarioId}
      onDiscard={() => {
        removeScenarioDraft(scenarioId);
        setRound(round + 1);
      }}
    />
  );
}

interface EditingProps {
  readonly scenario: Scenario | null;
  readonly draftKey: string;
  readonly onDiscard: () => void;
}

function Editing({ scenario, draftKey, onDiscard }: EditingProps) {
  const log = useAttemptLog((whole) => whole);
  const [, navigate] = useLocation();
  const [draft] = useState(() => loadScenarioDraft(draftKey));
  const [where] = useState(() => ({
    ownId: scenario?.id ?? null,
    taken: new Set([...catalogue, ...log.ownScenarios].map(({ id }) => id).filter((id) => id !== scenario?.id)),
  }));
  const begun = draft?.texts ?? (scenario && textsOf(scenario));
  const texts = begun ?? (isNewKey(draftKey) ? emptyTexts() : null);
  if (texts === null) return catalogue.some(({ id }) => id === draftKey) ? <Shipped /> : <ScenarioGone />;

  const save = (saved: Scenario) => {
    void log.saveOwnScenarios([saved]).then(() => {
      removeScenarioDraft(draftKey);
      navigate(`/editor/${saved.id}/share`, { replace: true });
    });
  };
  return (
    <EditorScreen
      texts={texts}
      draftKey={draftKey}
      place={where}
      {...(draft && scenario && { onDiscard })}
      renderPreview={renderPreview}
      renderReading={renderReading}
      loadShipped={loadShipped}
      onSave={save}
    />
  );
}

function Shipped() {
  return (
    <Page title="This one ships with Mend" lead="It stays as it is for everybody. A copy of it is yours to change.">
      <Actions>
        <LinkButton kind="main" href="#/editor">
          Where copies are made
        </LinkButton>
      </Actions>
    </Page>
  );
}

const renderPreview = (scenario: Scenario) => (
  <PromptView
    scenario={scenario}
    prompt={promptOf(scenario, null, null)}
    voice={settingsStore.getState().voice}
    context={scenario.context}
    contentNote={scenario.contentNote ?? null}
    inside
  />
);

const renderReading = (text: string, report: Report) => (
  <>
    <LevelsLine report={report} />
    <EvidenceText text={text} evidence={report.status === "scored" ? report.evidence : []} size="small" />
  </>
);

async function loadShipped(): Promise<readonly Scenario[]> {
  const scenarios = await Promise.all(catalogue.map(({ id }) => loadShippedScenario(id)));
  return scenarios.flatMap((scenario) => scenario ?? []);
}
