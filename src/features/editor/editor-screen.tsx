import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import type { Scenario } from "#schema/scenario.ts";
import { leadTo } from "#ui/bring-into-view.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page, Section } from "#ui/page.tsx";
import { AuthorsCheck } from "./author/authors-check.tsx";
import { CheckSummary } from "./check-summary.tsx";
import type { Place } from "./draft/judge.ts";
import { EditorBar } from "./editor-bar.tsx";
import { EditingContext, type RenderReading, editingOf, usePreview } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { createEditor } from "./editor-store.ts";
import { keepScenarioDraft } from "./keep-scenario-draft.ts";
import { MoreFields } from "./more-fields.tsx";
import { RequiredFields } from "./required-fields.tsx";
import { TryAnswer } from "./try-answer.tsx";

interface EditorScreenProps {
  /** What stands in it at first. */
  readonly texts: ScenarioTexts;
  /** Where the draft is kept. */
  readonly draftKey: string;
  readonly place: Place;
  /** Goes back to the scenario as it was saved; given where the texts are a draft that differs from it. */
  readonly onDiscard?: () => void;
  /** Shows a scenario as a trainee meets it. */
  readonly renderPreview: (scenario: Scenario) => ReactNode;
  readonly renderReading: RenderReading;
  readonly loadShipped: () => Promise<readonly Scenario[]>;
  readonly onSave: (scenario: Scenario) => void;
}

/** A scenario as a form: ten things that it needs, all else folded, what the trainee sees, and what the engine reads. */
export function EditorScreen(props: EditorScreenProps) {
  const { texts, draftKey, place, onDiscard, renderPreview, renderReading, loadShipped, onSave } = props;
  const [editing] = useState(() => editingOf(createEditor(texts), place, renderReading));
  const { store } = editing;
  const [summary, setSummary] = useState(0);
  const summaryHeading = useRef<HTMLHeadingElement>(null);
  useEffect(() => keepScenarioDraft(store, draftKey, Date.now), [store, draftKey]);
  useEffect(() => {
    if (summary > 0) leadTo(summaryHeading.current);
  }, [summary]);

  const check = () => {
    store.getState().check();
    setSummary((times) => times + 1);
  };
  const save = () => {
    const { parsed } = editing.judged(store.getState().texts);
    if (parsed.ok) onSave(parsed.scenario);
    else check();
  };

  return (
    <EditingContext value={editing}>
      <Page
        title={place.ownId === null ? "Write a scenario" : "Edit your scenario"}
        where={<a href="#/editor">Scenarios of your own</a>}
        lead="Ten things make a scenario; all else can wait. Never a real client’s words or details: make somebody up."
      >
        <div className={styles["editor"]}>
          {onDiscard && (
            <Notice title="A draft that isn’t saved yet" actions={<Button onClick={onDiscard}>Back to the saved one</Button>}>
              You changed this before. Here it is as you left it.
            </Notice>
          )}
          <RequiredFields />
        </div>
        <Section title="As the trainee meets it">
          <div className={styles["fields"]}>
            <Preview render={renderPreview} />
            <TryAnswer />
          </div>
        </Section>
        <Section title="More, where you want it">
          <MoreFields newId={place.ownId === null} />
        </Section>
        <Section title="The author’s check">
          <AuthorsCheck loadShipped={loadShipped} />
        </Section>
        {summary > 0 && <CheckSummary heading={summaryHeading} />}
        <EditorBar store={store} onSave={save} onCheck={check} />
      </Page>
    </EditingContext>
  );
}

function Preview({ render }: { readonly render: (scenario: Scenario) => ReactNode }) {
  const preview = usePreview();
  return preview.statement === "" ? (
    <p className={styles["quiet"]}>The client’s words will stand here as soon as there are any.</p>
  ) : (
    <div className={styles["preview"]}>
      {render({ ...preview, setting: preview.setting.trim() || "Somewhere", client: preview.client.trim() || "somebody" })}
    </div>
  );
}
