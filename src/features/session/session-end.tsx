import type { ReactNode } from "react";
import { edgeReasonInWords, rungInWords } from "#learning/edge/edge-words.ts";
import type { Edge } from "#learning/edge/edge.ts";
import { minutesOf, type StepRecord } from "#learning/session/session-record.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { sessionInWords } from "./session-words.ts";
import styles from "./session-end.module.css";
import { stepHref, stepInWords } from "./step-words.ts";

interface SessionEndProps {
  readonly records: readonly StepRecord[];
  /** Where the edge stands by now. */
  readonly edge: Edge;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** When what was missed comes back, in words; null where nothing does. */
  readonly comesBack: string | null;
  readonly onClose: () => void;
  /** How a drill went. */
  readonly runInWords: (run: DrillRun) => string;
  /** The feedback that waited. */
  readonly renderFeedback: (probe: Attempt) => ReactNode;
  /** What was read in an attempt, in a line. */
  readonly renderRead: (attempt: Attempt) => ReactNode;
}

/** The end of a session: the feedback that waited, what was done, and what comes next. */
export function SessionEnd({ records, edge, now, comesBack, onClose, runInWords, renderFeedback, renderRead }: SessionEndProps) {
  const probe = records.find(({ step }) => step.kind === "probe");
  const probed = probe?.attempts[0];
  const isDone = ({ attempts, run }: StepRecord) => attempts.length > 0 || run !== null;
  const done = records.filter(isDone);
  const open = records.findIndex((record) => !isDone(record));
  return (
    <Page title="The end of your session" lead={sessionInWords(records, minutesOf(records))}>
      {probe && (
        <Section title="Something new, and what Mend read in it">
          {probed === undefined ? (
            <p className={styles["soft"]}>Not answered this time. There will be another.</p>
          ) : (
            <>
              <Quote size="large">{probed.statement}</Quote>
              {renderFeedback(probed)}
            </>
          )}
        </Section>
      )}
      {done.length > 0 && (
        <Section title="What you did">
          <ol className={styles["steps"]}>
            {done.map(({ step, attempts, run }, index) => (
              <li key={`${step.kind} ${index}`}>
                <p>
                  <b>{stepInWords(step)}</b>
                  {attempts[0] && <span className={styles["soft"]}> · {attempts[0].title}</span>}
                </p>
                {run !== null && <p className={styles["soft"]}>{runInWords(run)}</p>}
                {firstAndLast(attempts).map((attempt, at) => (
                  <div key={attempt.id} className={styles["try"]}>
                    {attempts.length > 1 && <span className={styles["soft"]}>{at === 0 ? "At first" : "In the end"}</span>}
                    {renderRead(attempt)}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title="What comes next">
        <div className={styles["next"]}>
          <p>
            Your edge: {rungInWords(edge.rung)}. <span className={styles["soft"]}>{edgeReasonInWords(edge, now)}</span>
          </p>
          {comesBack !== null && <p>{comesBack}</p>}
        </div>
      </Section>
      <Actions>
        <LinkButton kind="main" href="#/" onClick={onClose}>
          Done
        </LinkButton>
        {open !== -1 && <LinkButton href={stepHref(open, records.length)}>Go on after all</LinkButton>}
        <Button
          onClick={() => {
            onClose();
            location.hash = "#/session";
          }}
        >
          Another session
        </Button>
      </Actions>
    </Page>
  );
}

function firstAndLast<T>(all: readonly T[]): readonly T[] {
  return all.length > 2 ? [...all.slice(0, 1), ...all.slice(-1)] : all;
}
