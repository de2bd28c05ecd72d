import { useEffect, useState } from "react";
import { catalogue, sequenceCatalogue } from "#content/catalogue.ts";
import { EarlierTry } from "#features/feedback/earlier-try.tsx";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { hasOtherAnswers, OtherAnswers } from "#features/feedback/other-answers.tsx";
import { attemptOf } from "#features/practice/attempt-of.ts";
import { beginningOf } from "#features/practice/beginning.ts";
import { keepDraft } from "#features/practice/keep-draft.ts";
import { beatOf, reactionTo } from "#features/practice/conversation.ts";
import { PracticeScreen } from "#features/practice/practice-screen.tsx";
import { promptOf } from "#features/practice/prompt.ts";
import { createSitting, FREE_PRACTICE, type Try } from "#features/practice/sitting-store.ts";
import { freeWay, sequenceWay } from "#features/practice/way.ts";
import type { Scenario } from "#schema/scenario.ts";
import { draftKey, loadDraft } from "#storage/drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useStore } from "zustand";
import { Loading } from "../loading.tsx";
import { clientNameOf } from "./client-name.ts";
import { newId } from "./new-id.ts";
import { ScenarioGone } from "./scenario-gone.tsx";
import { turnOf } from "./turn-of.ts";
import { useScenario } from "./use-scenario.ts";

interface PracticeRouteProps {
  readonly scenarioId: string;
  /** Given where the scenario is practiced as part of a sequence. */
  readonly sequenceId?: string;
}

/** Practice with one scenario. The sitting hands each answer over; here it is shown as feedback and kept as an attempt. */
export function PracticeRoute({ scenarioId, sequenceId }: PracticeRouteProps) {
  const scenario = useScenario(scenarioId);
  const ready = useAttemptLog(({ status }) => status !== "loading");
  if (scenario === "loading" || !ready) return <Loading />;
  if (scenario === null) return <ScenarioGone />;
  return <Practice key={scenario.id} scenario={scenario} sequenceId={sequenceId ?? null} />;
}

function Practice({ scenario, sequenceId }: { readonly scenario: Scenario; readonly sequenceId: string | null }) {
  const log = useAttemptLog((all) => all);
  const voice = useStore(settingsStore, (settings) => settings.voice);
  const [{ sitting, restored }] = useState(() => {
    const beginning = beginningOf(scenario, (beatId) => loadDraft(draftKey(scenario.id, beatId)), log.attempts);
    const begun = createSitting({
      scenario,
      purpose: FREE_PRACTICE,
      beginning,
      selfRating: () => settingsStore.getState().selfRating,
      pressure: () => null,
      now: Date.now,
      newId,
      onTry: (done) => void log.saveAttempt(attemptOf(scenario, done)),
    });
    return { sitting: begun, restored: beginning.draft !== "" };
  });
  useEffect(() => keepDraft(sitting, scenario.id), [sitting, scenario.id]);

  const clientName = clientNameOf(scenario.client);
  const stimulusFor = ({ beatId, delivery }: Try) => promptOf(scenario, beatOf(scenario, beatId), delivery).stimulus;
  const turn = (done: Try) => turnOf({ scenarioId: scenario.id, ...done }, log.attempts);
  const sequence = sequenceCatalogue.find(({ id }) => id === sequenceId);
  const way = (sequence && sequenceWay(scenario.id, sequence)) ?? freeWay(scenario.id, catalogue, log.attempts);
  return (
    <PracticeScreen
      scenario={scenario}
      sitting={sitting}
      clientName={clientName}
      voice={voice}
      restored={restored}
      way={way}
      others={hasOtherAnswers(scenario) ? <OtherAnswers scenario={scenario} /> : null}
      renderEarlier={(last) => (
        <EarlierTry text={last.text} report={last.report} stimulus={stimulusFor(last)} clientName={clientName} turn={turn(last)} />
      )}
      renderFeedback={(done, before, start) => (
        <FeedbackReport
          report={done.report}
          text={done.text}
          stimulus={stimulusFor(done)}
          clientName={clientName}
          turn={turn(done)}
          selfRating={done.selfRating}
          reaction={reactionTo(scenario, done.beatId, done.report)}
          before={before}
          appeals={log.attempts.find(({ id }) => id === done.id)?.appeals ?? []}
          onAppeal={(appeal) => void log.addAppeal(done.id, { ...appeal, at: Date.now() })}
          start={start}
        />
      )}
    />
  );
}
