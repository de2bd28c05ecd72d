import type { ReactNode } from "react";
import type { Scenario } from "#schema/scenario.ts";
import type { ClassLink } from "../stage/use-class-link.ts";
import type { ClassState } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { isAboutAnswers } from "../state/steps.ts";
import type { Readings } from "../state/readings.ts";
import { TakeAlong } from "../take-along/take-along.tsx";
import { AnswerList } from "./answer-list.tsx";
import { ClockControls } from "./clock-controls.tsx";
import { Collect } from "./collect.tsx";
import { DiscreetRating, OwnRating } from "./own-rating.tsx";
import styles from "./step-controls.module.css";
import { StudentsLink } from "./students-link.tsx";
import type { Intake } from "./use-intake.ts";
import { VoteEntry } from "./vote-entry.tsx";

interface StepControlsProps {
  readonly scenario: Scenario;
  readonly isShipped: boolean;
  readonly state: ClassState;
  readonly change: ChangeClass;
  readonly readings: Readings;
  readonly link: ClassLink | null;
  readonly intake: Intake;
  readonly hearIt: ReactNode;
}

/** What the supervisor can do at this step, under the stage. Where the laptop is mirrored the room sees it too. */
export function StepControls({ scenario, isShipped, state, change, readings, link, intake, hearIt }: StepControlsProps) {
  const { step } = state;
  const isMirrored = state.windows === "one";
  const collect = <Collect scenario={scenario} state={state} intake={intake} change={change} focused={step === "collect"} />;
  if (step === "setting") return isMirrored ? null : <ClockControls state={state} change={change} />;
  if (step === "statement") {
    return (
      <>
        <div>{hearIt}</div>
        {!isMirrored && <ClockControls state={state} change={change} />}
      </>
    );
  }
  if (step === "writing") {
    return (
      <>
        <ClockControls state={state} change={change} />
        <StudentsLink link={link} />
        {!isMirrored && collect}
      </>
    );
  }
  if (step === "collect") {
    return (
      <>
        {collect}
        {isMirrored && intake.checking === null && state.answers.length > 0 && (
          <AnswerList state={state} change={change} namesShown={state.names === "everywhere"} />
        )}
      </>
    );
  }
  if (step === "end") return <TakeAlong scenario={scenario} isShipped={isShipped} state={state} readings={readings} />;
  return (
    <div className={styles["judging"]}>
      {step === "vote" && <VoteEntry state={state} change={change} />}
      {isAboutAnswers(step) &&
        (isMirrored ? (
          <DiscreetRating state={state} readings={readings} />
        ) : (
          <OwnRating state={state} change={change} readings={readings} />
        ))}
    </div>
  );
}
