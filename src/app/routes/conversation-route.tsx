import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { coachReport } from "#engine/coach/coach-report.ts";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { Reaction } from "#features/feedback/reaction.tsx";
import { TryFirst } from "#features/feedback/try-first.tsx";
import { attemptOf } from "#features/practice/attempt-of.ts";
import { beatOf } from "#features/practice/conversation.ts";
import { conversationBeginning } from "#features/practice/conversation/conversation-beginning.ts";
import { ConversationScreen } from "#features/practice/conversation/conversation-screen.tsx";
import { createConversation } from "#features/practice/conversation/conversation-store.ts";
import { keepConversationDraft } from "#features/practice/conversation/keep-conversation-draft.ts";
import type { Try } from "#features/practice/sitting-store.ts";
import { freeWay } from "#features/practice/way.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { draftKey, loadDraft } from "#storage/drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { clientNameOf } from "./client-name.ts";
import { newId } from "./new-id.ts";
import { ScenarioGone } from "./scenario-gone.tsx";
import { turnOf } from "./turn-of.ts";
import { useScenario } from "./use-scenario.ts";
import { useShownAttempts } from "./use-shown-attempts.ts";

/** One scenario as a conversation. */
export function ConversationRoute({ scenarioId }: { readonly scenarioId: string }) {
  const scenario = useScenario(scenarioId);
  const loading = useAttemptLog(({ status }) => status === "loading");
  if (scenario === "loading" || loading) return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  return <ConversationWith key={scenario.id} scenario={scenario} />;
}

/** Each answer is kept as an attempt as it is given, and its feedback waits, folded, under it. */
function ConversationWith({ scenario }: { readonly scenario: Scenario }) {
  const log = useAttemptLog((all) => all);
  const voice = useStore(settingsStore, (settings) => settings.voice);
  const shown = useShownAttempts();
  const [{ conversation, restored }] = useState(() => {
    const draftAt = (beatId: string | null) => loadDraft(draftKey(scenario.id, beatId));
    const beginning = conversationBeginning(scenario, draftAt, shown, Date.now());
    const begun = createConversation({
      scenario,
      beginning,
      now: Date.now,
      newId,
      onTry: (done) => void log.saveAttempt(attemptOf(scenario, done)),
    });
    return { conversation: begun, restored: beginning.draft !== "" };
  });
  useEffect(() => keepConversationDraft(conversation, scenario.id), [conversation, scenario.id]);

  const clientName = clientNameOf(scenario.client);
  const stimulusFor = ({ beatId }: Try) => stimulusOf(scenario, beatOf(scenario, beatId));
  const turn = (done: Try) => turnOf({ scenarioId: scenario.id, ...done }, log.attempts);
  return (
    <ConversationScreen
      scenario={scenario}
      conversation={conversation}
      clientName={clientName}
      voice={voice}
      restored={restored}
      way={freeWay(scenario.id, catalogue, log.attempts, "conversation")}
      turnOf={turn}
      renderRead={(done) => (
        <FeedbackReport
          report={done.report}
          text={done.text}
          stimulus={stimulusFor(done)}
          clientName={clientName}
          turn={turn(done)}
          selfRating={null}
          appeals={log.attempts.find(({ id }) => id === done.id)?.appeals ?? []}
          onAppeal={(appeal) => void log.addAppeal(done.id, { ...appeal, at: Date.now() })}
        />
      )}
      renderReaction={(reaction) => <Reaction reaction={reaction} />}
      renderFirst={(done) => <TryFirst first={coachReport(done.report, stimulusFor(done), clientName, turn(done)).first} />}
    />
  );
}
