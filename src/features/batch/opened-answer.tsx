import { type ReactNode, useEffect, useRef } from "react";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { Actions, Button } from "#ui/button.tsx";
import { leadFromTop } from "#ui/bring-into-view.ts";
import { Quote } from "#ui/quote.tsx";
import type { OpenedRow } from "./desk/batch.ts";
import styles from "./opened-answer.module.css";

interface OpenedAnswerProps {
  readonly row: OpenedRow;
  /** What it answers; null where it was left out. */
  readonly scenario: Scenario | null;
  readonly onGo: (at: number) => void;
  readonly onClose: () => void;
  /** The feedback on it. */
  readonly children: ReactNode;
}

/** One answer of the table: what it answers, and what is to be said of it. Leads to its heading once. */
export function OpenedAnswer({ row, scenario, onGo, onClose, children }: OpenedAnswerProps) {
  const { number, text, answer, reason, report, before, after } = row;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => leadFromTop(heading.current), []);
  const beat = scenario?.next?.find(({ id }) => id === answer?.beatId) ?? null;
  return (
    <article className={styles["opened"]}>
      <Actions>
        <Button onClick={onClose}>Back to the table</Button>
        <Button disabled={before === null} onClick={() => before !== null && onGo(before)}>
          Earlier
        </Button>
        <Button disabled={after === null} onClick={() => after !== null && onGo(after)}>
          Later
        </Button>
      </Actions>
      <h1 ref={heading} tabIndex={-1}>
        Row {number}
        {scenario !== null && `: ${scenario.title}`}
      </h1>
      {scenario !== null && (
        <blockquote>
          <Quote size="large">{stimulusOf(scenario, beat).statement}</Quote>
        </blockquote>
      )}
      {report?.status === "scored" ? (
        <>
          <p className={styles["aside"]}>What follows is what the person who said it would read.</p>
          <div>{children}</div>
        </>
      ) : (
        <>
          <p className={styles["text"]} dir="auto">
            {text}
          </p>
          <p>{reason ?? (report === null ? "Scoring was stopped before this row." : coachUnscorable(report.reason))}</p>
        </>
      )}
    </article>
  );
}
