import { type ReactNode, useEffect, useState } from "react";
import { coachReport } from "#engine/coach/coach-report.ts";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { scoreResponse } from "#engine/score-response.ts";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { Page, PageHeading } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { AnswerChoice } from "./answer-choice.tsx";
import { announcementOf } from "./announcement.ts";
import styles from "./present-screen.module.css";
import { revealed } from "./revealed.ts";
import { StageBar } from "./stage-bar.tsx";
import type { StageMove } from "./stage-key.ts";
import { StageVerdict } from "./stage-verdict.tsx";
import { isReached, type Step, stepBack, stepForward } from "./step.ts";
import { useStageMoves } from "./use-stage-moves.ts";

interface PresentScreenProps {
  readonly scenario: Scenario;
  readonly clientName: string;
  /** Where leaving leads. */
  readonly leaveHref: string;
  /** An answer with the evidence that may be seen by now. */
  readonly renderAnswer: (text: string, evidence: readonly Evidence[]) => ReactNode;
  /** What the client says to it. */
  readonly renderReaction: (report: ScoredReport) => ReactNode;
}

/** A scenario for a room: large, step by step, with nothing saved. */
export function PresentScreen({ scenario, clientName, leaveHref, renderAnswer, renderReaction }: PresentScreenProps) {
  const [step, setStep] = useState<Step>("setting");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const stimulus = stimulusOf(scenario);
  const report = scoreResponse(text, stimulus);

  const forward = () => {
    const next = stepForward(step, report.status === "scored");
    setRefused(step === "answer" && next === step);
    setStep(next);
  };
  const back = () => {
    setRefused(false);
    setStep(stepBack(step));
  };
  const moves: Record<StageMove, () => void> = {
    forward,
    back,
    leave: () => {
      location.hash = leaveHref;
    },
    let_go: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
  useStageMoves((move) => moves[move]());
  // Where the stage is longer than the screen, what a step brings stands at its end.
  useEffect(() => {
    window.scrollTo({ top: isReached(step, "own") ? document.documentElement.scrollHeight : 0 });
  }, [step]);

  const coaching = report.status === "scored" ? coachReport(report, stimulus, clientName, 0) : null;
  return (
    <div className={styles["stage"]}>
      <Page title={`${scenario.title}, presented`} heading={null}>
        <div className={styles["title"]}>
          <PageHeading>{scenario.title}</PageHeading>
        </div>
        <div className={styles["scene"]} data-step={step}>
          {!isReached(step, "said") && (
            <p className={styles["where"]}>
              {scenario.setting} · {scenario.client}
            </p>
          )}
          {step === "setting" && <p className={styles["context"]}>{scenario.context}</p>}
          {step !== "setting" && (
            <p className={styles["client"]}>
              <Quote>{scenario.statement}</Quote>
            </p>
          )}
          {step === "statement" && scenario.manner !== undefined && <p className={styles["manner"]}>{scenario.manner}</p>}
          {step === "answer" && (
            <AnswerChoice
              scenario={scenario}
              text={text}
              onChange={(typed) => {
                setText(typed);
                setRefused(false);
              }}
            />
          )}
          <p className={styles["refused"]} role="alert">
            {refused && report.status === "unscorable" && coachUnscorable(report.reason)}
          </p>
          {report.status === "scored" && coaching !== null && isReached(step, "said") && (
            <>
              <div className={styles["answer"]}>{renderAnswer(text, revealed(report.evidence, step))}</div>
              {(step === "own" || step === "reflect" || step === "ask" || step === "traps") && (
                <StageVerdict report={report} coaching={coaching} of={step} />
              )}
              {step === "reaction" && (
                <div className={styles["reaction"]}>
                  <h2>{clientName}</h2>
                  {renderReaction(report)}
                </div>
              )}
            </>
          )}
        </div>
        <Announcement>{announcementOf(step, scenario, text, report, coaching)}</Announcement>
        <StageBar step={step} onBack={back} onForward={forward} leaveHref={leaveHref} />
      </Page>
    </div>
  );
}
