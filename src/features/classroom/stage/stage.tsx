import type { ReactNode } from "react";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Quote } from "#ui/quote.tsx";
import { type ClassState, shownAnswers } from "../state/class-state.ts";
import { isAboutAnswers } from "../state/steps.ts";
import type { Readings } from "../state/readings.ts";
import { StageAnswer } from "./stage-answer.tsx";
import { StageClock } from "./stage-clock.tsx";
import { StageJoin } from "./stage-join.tsx";
import { StageVote } from "./stage-vote.tsx";
import styles from "./stage.module.css";
import type { ClassLink } from "./use-class-link.ts";
import { useNewInView } from "./use-new-in-view.ts";

/** How the parts of an answer are drawn: other features do that. */
export interface StageDrawing {
  /** An answer with the evidence that may be seen by now. */
  readonly renderAnswer: (text: string, evidence: readonly Evidence[]) => ReactNode;
  /** What the client says to it. */
  readonly renderReaction: (report: ScoredReport) => ReactNode;
}

export interface StageProps extends StageDrawing {
  readonly scenario: Scenario;
  readonly clientName: string;
  readonly state: ClassState;
  readonly readings: Readings;
  /** Where students answer; null until that is known. */
  readonly link: ClassLink | null;
  /** `preview` is small, on the laptop. */
  readonly size?: "screen" | "preview";
}

/** What the room sees: the same on the laptop, mirrored or as a preview, and on the projector. Nothing on it can be pressed. */
export function Stage({ scenario, clientName, state, readings, link, size = "screen", ...drawing }: StageProps) {
  const { step } = state;
  const shown = isAboutAnswers(step) ? shownAnswers(state) : [];
  const answers = useNewInView(step);
  return (
    <div className={styles["stage"]} data-stage data-size={size}>
      <div className={styles["scene"]} data-step={step} data-answers={shown.length} data-length={lengthOf(shown.map(({ text }) => text))}>
        {step === "setting" && (
          <>
            <p className={styles["where"]}>
              {scenario.setting} · {scenario.client}
            </p>
            <p className={styles["context"]} data-length={lengthOf([scenario.context])}>
              {scenario.context}
            </p>
          </>
        )}
        {step !== "setting" && (
          <div className={styles["moment"]}>
            <div className={styles["words"]}>
              <p className={styles["client"]} data-length={lengthOf([scenario.statement])}>
                <Quote>{scenario.statement}</Quote>
              </p>
              {step === "statement" && scenario.manner !== undefined && <p className={styles["manner"]}>{scenario.manner}</p>}
              {step === "writing" && <StageClock clock={state.clock} clientName={clientName} />}
            </div>
            {step === "writing" && <StageJoin link={link} />}
          </div>
        )}
        {step === "collect" && <p className={styles["aside"]}>{countInWords(state.answers.length)}</p>}
        {step === "end" && <p className={styles["aside"]}>And now: what would you say?</p>}
        {shown.length > 0 && (
          <div ref={answers} className={styles["answers"]}>
            {shown.map((answer) => (
              <StageAnswer
                key={answer.id}
                answer={answer}
                step={step}
                nameShown={state.names === "everywhere"}
                scenario={scenario}
                clientName={clientName}
                report={readings(answer.text)}
                {...drawing}
              />
            ))}
          </div>
        )}
        {step === "vote" && <StageVote answers={shown} />}
      </div>
    </div>
  );
}

function countInWords(count: number): string {
  if (count === 0) return "No answer is in yet.";
  return count === 1 ? "One answer is in." : `${count} answers are in.`;
}

/** In letters: what still stands large on a projector of 1920 × 1080, and what has to be a size smaller. */
const SHORT = 200;
const MIDDLING = 480;

function lengthOf(texts: readonly string[]): "short" | "middling" | "long" {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest <= SHORT) return "short";
  return longest <= MIDDLING ? "middling" : "long";
}
