import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { Scenario } from "#schema/scenario.ts";
import type { Skill, Level } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Page, PageHeading } from "#ui/page.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { classAddress } from "./channel/class-address.ts";
import { closeClass } from "./channel/open-class.ts";
import type { ConnectedClass } from "./channel/use-class.ts";
import { useHold } from "./channel/use-hold.ts";
import styles from "./class-screen.module.css";
import { announcementOf } from "./laptop/announcement.ts";
import { ClassBar } from "./laptop/class-bar.tsx";
import { Notes } from "./laptop/notes.tsx";
import { ProjectorSwitch } from "./laptop/projector-switch.tsx";
import { StepControls } from "./laptop/step-controls.tsx";
import { useAskBeforeUnload } from "./laptop/use-ask-before-unload.ts";
import { isWaiting, useIntake } from "./laptop/use-intake.ts";
import { Stage, type StageDrawing } from "./stage/stage.tsx";
import type { StageMove } from "./stage/stage-key.ts";
import { useClassLink } from "./stage/use-class-link.ts";
import { useStageMoves } from "./stage/use-stage-moves.ts";
import { useWakeLock } from "./stage/use-wake-lock.ts";
import { answerToRate, rate } from "./state/answers.ts";
import { changeClass, type ChangeClass } from "./state/class-store.ts";
import { back, forward, goTo, isAboutAnswers } from "./state/steps.ts";
import { useReadings } from "./state/use-readings.ts";

interface ClassScreenProps extends StageDrawing {
  readonly scenario: Scenario;
  /** A shipped scenario has a short address for students. */
  readonly isShipped: boolean;
  readonly clientName: string;
  readonly connected: ConnectedClass;
  /** Reads the client’s words aloud; nothing where there is no voice. */
  readonly hearIt: ReactNode;
  readonly handoutHref: string;
  /** Where leaving leads. */
  readonly leaveHref: string;
}

/** A class on the laptop: mirrored on the projector, or with notes beside a projector window. Nothing is kept of it. */
export function ClassScreen({ scenario, isShipped, clientName, connected, hearIt, handoutHref, leaveHref, ...drawing }: ClassScreenProps) {
  const { store, channel, projectors } = connected;
  const state = useStore(store);
  const hasProjector = useStore(projectors).size > 0;
  const [refused, setRefused] = useState("");
  const [leaving, setLeaving] = useState(false);
  const [ratingKeys, setRatingKeys] = useState(true);
  const change: ChangeClass = (by) => {
    setRefused("");
    changeClass(store, by);
  };
  const readings = useReadings(scenario);
  const link = useClassLink(scenario, isShipped);
  const intake = useIntake(scenario.id, change);
  const hasRoomAnswers = state.answers.some(({ from }) => from === "room");
  const wouldLose = hasRoomAnswers || isWaiting(intake);

  const goForward = () => {
    const { step, answers } = store.getState();
    const collects = step === "collect" || (step === "writing" && state.windows === "two");
    if (collects && intake.checking !== null) return setRefused("Take the answers below first, or leave them.");
    if (collects && intake.draft.trim() !== "") return void intake.add();
    if (step === "collect" && answers.length === 0)
      return setRefused("There is no answer yet. Type one, paste some, or take one that is ready.");
    change((before) => forward(before, (text) => readings(text).status === "scored", Date.now()));
  };
  const goBack = () => change(back);
  const leave = () => {
    closeClass(channel, state.id);
    location.hash = leaveHref;
  };
  const askToLeave = () => (wouldLose ? setLeaving(true) : leave());
  const moves: Record<StageMove, () => void> = {
    forward: goForward,
    back: goBack,
    leave: askToLeave,
    let_go: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
  const rateByKey = (skill: Skill, level: Level) => {
    const answer = isAboutAnswers(state.step) ? answerToRate(state, skill) : null;
    if (answer !== null) change((before) => rate(before, answer.id, skill, level));
  };
  useStageMoves({ onMove: (move) => moves[move](), ...(ratingKeys && { onRate: rateByKey }) });
  useHold(connected, scenario, (move) => moves[move]());
  // A projector gives back the class, and nothing of what the class does not have yet.
  useAskBeforeUnload(isWaiting(intake) || (hasRoomAnswers && !hasProjector));
  useWakeLock();

  const stage = { scenario, clientName, state, readings, link, ...drawing };
  const isMirrored = state.windows === "one";
  return (
    <div className={styles["class"]} data-windows={state.windows}>
      <Page title={`${scenario.title}, in class`} heading={null}>
        <div className={styles["title"]}>
          <PageHeading>{scenario.title}</PageHeading>
        </div>
        <div className={styles["columns"]}>
          <div className={styles["first"]}>
            {isMirrored ? (
              <Stage {...stage} />
            ) : (
              <section className={styles["preview"]} aria-label="What the room sees">
                <Stage {...stage} size="preview" />
              </section>
            )}
            <p className={styles["refused"]} role="alert">
              {refused}
            </p>
            <StepControls {...stage} isShipped={isShipped} change={change} intake={intake} hearIt={hearIt} />
          </div>
          {!isMirrored && (
            <Notes
              scenario={scenario}
              state={state}
              change={change}
              handoutHref={handoutHref}
              ratingKeys={ratingKeys}
              onRatingKeys={setRatingKeys}
            />
          )}
        </div>
        <Announcement>{announcementOf(state, scenario, clientName, readings)}</Announcement>
        <ClassBar step={state.step} onBack={goBack} onForward={goForward} onLeave={askToLeave}>
          {state.answers.length > 0 && state.step !== "collect" && (
            <Button kind="text" onClick={() => change((before) => goTo(before, "collect"))}>
              {state.answers.length === 1 ? "1 answer" : `${state.answers.length} answers`}
            </Button>
          )}
          {state.answers.length > 0 && state.step !== "end" && (
            <Button kind="text" onClick={() => change((before) => goTo(before, "end"))}>
              Take it along
            </Button>
          )}
          {isMirrored && state.answers.some(({ name }) => name !== "") && (
            <Button
              kind="text"
              onClick={() => change((before) => ({ ...before, names: before.names === "everywhere" ? "nowhere" : "everywhere" }))}
            >
              {state.names === "everywhere" ? "Hide names" : "Show names"}
            </Button>
          )}
          <ProjectorSwitch
            windows={state.windows}
            isOpen={hasProjector}
            href={classAddress("projector", scenario.id, state.id)}
            onChange={(windows) => change((before) => ({ ...before, windows }))}
          />
        </ClassBar>
      </Page>
      <ConfirmDialog
        open={leaving}
        title="Leave the class?"
        confirm="Leave the class"
        cancel="Stay"
        onConfirm={leave}
        onCancel={() => setLeaving(false)}
      >
        <p>Its answers, votes, and ratings go with it. Under “Take it along” you can save them first.</p>
      </ConfirmDialog>
    </div>
  );
}
