import { useState } from "react";
import { useLocation } from "wouter";
import { catalogue } from "#content/catalogue.ts";
import { loadShippedScenario } from "#content/load-scenario.ts";
import { textsOf } from "#features/editor/draft/texts-of.ts";
import { EditorHome } from "#features/editor/editor-home.tsx";
import { PackMaker } from "#features/editor/pack-maker.tsx";
import { SCENARIO_DRAFT_SCHEMA_VERSION } from "#schema/scenario-draft.ts";
import { removeScenarioDraft, saveScenarioDraft, scenarioDrafts } from "#storage/scenario-drafts.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../../loading.tsx";
import { newDraftKey } from "./new-draft-key.ts";

/** Where scenarios of one’s own are begun, opened and packed. */
export function EditorRoute() {
  const [, navigate] = useLocation();
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  const status = useAttemptLog((log) => log.status);
  const [drafts, setDrafts] = useState(scenarioDrafts);
  if (status === "loading") return <Loading />;

  const duplicate = async (id: string) => {
    const scenario = own.find((mine) => mine.id === id) ?? (await loadShippedScenario(id));
    if (scenario === null) return;
    const key = newDraftKey();
    // A copy gets a name of its own, and so an id.
    const texts = { ...textsOf(scenario), id: "", title: `${scenario.title}, a copy` };
    saveScenarioDraft(key, { schemaVersion: SCENARIO_DRAFT_SCHEMA_VERSION, at: Date.now(), texts });
    navigate(`/editor/${key}`);
  };
  return (
    <EditorHome
      drafts={drafts}
      own={own}
      shipped={catalogue}
      onBegin={() => navigate(`/editor/${newDraftKey()}`)}
      onDuplicate={(id) => void duplicate(id)}
      onRemoveDraft={(key) => {
        removeScenarioDraft(key);
        setDrafts(scenarioDrafts());
      }}
      packs={own.length > 0 && <PackMaker own={own} />}
    />
  );
}
