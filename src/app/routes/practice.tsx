import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { coachReport } from "#engine/coach/coach-report.ts";
import { EarlierTry } from "#features/feedback/earlier-try.tsx";
import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { hasOtherAnswers, OtherAnswers } from "#features/feedback/other-answers.tsx";
import { attemptOf } from "#features/practice/attempt-of.ts";
import { beginningAtOpening, beginningInSession, beginningOf } from "#features/practice/beginning.ts";
import { beatOf, reactionTo } from "#features/practice/conversation.ts";
import { HeldAnswer } from "#features/practice/held-answer.tsx";
import { HeldTry } from "#features/practice/held-try.tsx";
import { keepDraft } from "#features/practice/keep-draft.ts";
import { PracticeScreen } from "#features/practice/practice-screen.tsx";
import { promptOf } from "#features/practice/prompt.ts";
import { ReactionCheck } from "#features/practice/reaction-check.tsx";
import { RedoEditor } from "#features/practice/redo-editor.tsx";
import { createRoom, followSitting, pressureOf } from "#features/practice/room/room-store.ts";
import { createSitting, FREE_PRACTICE, type Purpose, type Try } from "#features/practice/sitting-store.ts";
import type { Way } from "#features/practice/way.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";
import { draftKey, loadDraft } from "#storage/drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { clientNameOf } from "./client-name.ts";
import { newId } from "./new-id.ts";
import { turnOf } from "./turn-of.ts";
import { useShownAttempts } from "./use-shown-attempts.ts";

interface PracticeProps {
  readonly scenario: Scenario;
  /** What this sitting is for. */
  readonly purpose: Purpose;
  readonly way: Way;
  /** Why this scenario is here now, above the client’s words; left out where the trainee chose it. */
  readonly why?: ReactNode;
  /** How the client is to say it at first; as it is written where it is left out. */
  readonly delivery?: DeliveryKind | null;
  /** How somebody asked for it to be answered; null where the trainee practices for themselves. */
  readonly asked?: Asked | null;
}

interface Asked {
  readonly tries: number;
  /** In place of what the trainee has set. */
  readonly selfRating: boolean;
  /** Whether the feedback waits until everything is handed in. */
  readonly held: boolean;
}

/** One sitting with one scenario. It hands each answer over; here it is shown as feedback and kept as an attempt. */
export function Practice({ scenario, purpose, way, why, delivery = null, asked = null }: PracticeProps) {
  const log = useAttemptLog((all) => all);
  const shown = useShownAttempts();
  const voice = useStore(settingsStore, (settings) => settings.voice);
  const pressure = useStore(settingsStore, (settings) => settings.pressure);
  const [{ sitting, room, restored, keyAt }] = useState(() => {
    const { occasion, session } = purpose;
    const where = (beatId: string | null) => draftKey(scenario.id, beatId, occasion === "assignment" ? session : null);
    const draftAt = (beatId: string | null) => loadDraft(where(beatId));
    const free = () => (occasion === "practice" ? beginningOf(scenario, draftAt, shown) : beginningAtOpening(draftAt, delivery));
    const beginning = session === null ? free() : beginningInSession(draftAt, log.attempts, session, delivery);
    const isRestored = beginning.draft !== "";
    const around = createRoom({ chosen: () => settingsStore.getState().pressure, restored: isRestored, now: Date.now });
    const begun = createSitting({
      scenario,
      purpose,
      beginning,
      selfRating: () => asked?.selfRating ?? settingsStore.getState().selfRating,
      pressure: () => pressureOf(around.getState()),
      now: Date.now,
      newId,
      onTry: (done) => void log.saveAttempt(attemptOf(scenario, done)),
    });
    return { sitting: begun, room: around, restored: isRestored, keyAt: where };
  });
  useEffect(() => keepDraft(sitting, keyAt), [sitting, keyAt]);
  useEffect(() => followSitting(room, sitting), [room, sitting]);

  const held = asked?.held ?? purpose.occasion === "probe";
  const clientName = clientNameOf(scenario.client);
  const stimulusFor = ({ beatId, delivery }: Try) => promptOf(scenario, beatOf(scenario, beatId), delivery).stimulus;
  const turn = (done: Try) => turnOf({ scenarioId: scenario.id, ...done }, log.attempts);
  return (
    <PracticeScreen
      scenario={scenario}
      sitting={sitting}
      clientName={clientName}
      voice={voice}
      room={room}
      pressure={pressure}
      onPressure={(chosen) => {
        settingsStore.getState().change({ pressure: chosen });
        room.getState().choose(chosen);
      }}
      restored={restored}
      way={way}
      why={why}
      held={held}
      goesOn={purpose.session === null}
      asked={asked?.tries ?? null}
      conversationHref={purpose === FREE_PRACTICE && scenario.next?.length ? `#/conversation/${scenario.id}` : null}
      others={hasOtherAnswers(scenario) ? <OtherAnswers scenario={scenario} /> : null}
      renderEarlier={(last) =>
        held ? (
          <HeldTry text={last.text} />
        ) : (
          <EarlierTry text={last.text} report={last.report} stimulus={stimulusFor(last)} clientName={clientName} turn={turn(last)} />
        )
      }
      renderFeedback={(done, before, start) =>
        held ? (
          <HeldAnswer
            text={done.text}
            waits={asked === null ? "waits for the end" : "waits until you hand in the assignment"}
            start={start}
          />
        ) : (
          <FeedbackReport
            report={done.report}
            text={done.text}
            stimulus={stimulusFor(done)}
            clientName={clientName}
            turn={turn(done)}
            selfRating={done.selfRating}
            reaction={reactionTo(scenario, done.beatId, done.report)}
            before={before}
            redone={done.occasion === "redo" ? (done.skills[0] ?? null) : null}
            appeals={log.attempts.find(({ id }) => id === done.id)?.appeals ?? []}
            onAppeal={(appeal) => void log.addAppeal(done.id, { ...appeal, at: Date.now() })}
            start={start}
          />
        )
      }
      renderRedo={(done, skill) => (
        <RedoEditor
          sitting={sitting}
          done={done}
          skill={skill}
          step={coachReport(done.report, stimulusFor(done), clientName, turn(done)).skills[skill].next}
          renderKept={({ text, evidence }) => <EvidenceText text={text} evidence={evidence} />}
        />
      )}
      renderReactionCheck={({ id }) => (
        <ReactionCheck
          felt={log.attempts.find((attempt) => attempt.id === id)?.felt ?? null}
          onFelt={(felt) => void log.setFelt(id, { ...felt, at: Date.now() })}
        />
      )}
    />
  );
}
