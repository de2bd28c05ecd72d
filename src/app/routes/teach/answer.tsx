import { useStore } from "zustand";
import { HandInScreen } from "#features/hand-in/hand-in-screen.tsx";
import { Composer } from "#features/practice/composer.tsx";
import { PromptView } from "#features/practice/prompt-view.tsx";
import { CLASS_ANSWER_MAX_LENGTH } from "#schema/class-answer.ts";
import type { ClassTask } from "#schema/class-task.ts";
import type { Scenario } from "#schema/scenario.ts";
import { settingsStore } from "#storage/settings.ts";
import { clientNameOf } from "../client-name.ts";

type Moment = Pick<ClassTask, "title" | "setting" | "client" | "context" | "statement" | "contentNote"> & Pick<Scenario, "manner">;

/** One moment, answered for a class. */
export function Answer({ scenarioId, moment }: { readonly scenarioId: string; readonly moment: Moment }) {
  const voice = useStore(settingsStore, (settings) => settings.voice);
  const { title, client, context, statement, manner = null, contentNote = null } = moment;
  return (
    <HandInScreen
      scenarioId={scenarioId}
      title={title}
      page={location.href}
      moment={<PromptView scenario={moment} prompt={{ statement, manner }} voice={voice} context={context} contentNote={contentNote} />}
      renderBox={({ empty, ...box }) => (
        <Composer
          {...box}
          clientName={clientNameOf(client)}
          unscorable={empty ? "empty" : null}
          lastAnswer={null}
          maxLength={CLASS_ANSWER_MAX_LENGTH}
          action="Hand it in"
        />
      )}
    />
  );
}
