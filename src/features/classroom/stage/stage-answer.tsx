import { coachReport } from "#engine/coach/coach-report.ts";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { ClassStep, RoomAnswer } from "../state/class-state.ts";
import { isRevealed, revealedEvidence } from "../state/revealed.ts";
import styles from "./stage-answer.module.css";
import { StageVerdict } from "./stage-verdict.tsx";
import type { StageDrawing } from "./stage.tsx";

interface StageAnswerProps extends StageDrawing {
  readonly answer: RoomAnswer;
  readonly step: ClassStep;
  readonly nameShown: boolean;
  readonly scenario: Scenario;
  readonly clientName: string;
  readonly report: Report;
}

/** One answer of the room with what may be seen of its reading by now. */
export function StageAnswer({ answer, step, nameShown, scenario, clientName, report, ...drawing }: StageAnswerProps) {
  const isScored = report.status === "scored";
  return (
    <article className={styles["one"]}>
      <h2 className={styles["label"]}>
        Answer {answer.label}
        {nameShown && answer.name !== "" && ` · ${answer.name}`}
      </h2>
      <div className={styles["answer"]}>
        {drawing.renderAnswer(answer.text, isScored ? revealedEvidence(answer, step, report.evidence) : [])}
      </div>
      {!isScored && isRevealed(answer, step, "own") && <p className={styles["unread"]}>{coachUnscorable(report.reason)}</p>}
      {isScored && (step === "own" || step === "reflect" || step === "ask" || step === "traps") && isRevealed(answer, step, step) && (
        <StageVerdict
          report={report}
          coaching={coachReport(report, stimulusOf(scenario), clientName, 0)}
          of={step}
          hands={step === "traps" ? null : answer.hands[step]}
        />
      )}
      {isScored && isRevealed(answer, step, "reaction") && (
        <div className={styles["reaction"]}>
          <h3>{clientName}</h3>
          {drawing.renderReaction(report)}
        </div>
      )}
    </article>
  );
}
