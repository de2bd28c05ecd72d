import type { PracticeSession } from "#schema/practice-session.ts";
import styles from "./step-line.module.css";
import { stepHref, stepInWords } from "./step-words.ts";

interface StepLineProps {
  readonly session: PracticeSession;
  readonly index: number;
  /** Why this comes now, where it can be told anew; left out, as it was planned. */
  readonly why?: string;
}

/** Where the trainee is in the session, why this comes now, and the ways around it: quietly, above the client’s words. */
export function StepLine({ session, index, why }: StepLineProps) {
  const { steps } = session;
  const step = steps[index];
  if (step === undefined) return null;
  return (
    <section className={styles["line"]} aria-label="Your session">
      <ol className={styles["steps"]} aria-hidden="true">
        {steps.map((one, at) => (
          <li key={`${one.kind} ${at}`} data-at={at < index ? "done" : at === index ? "now" : "ahead"} />
        ))}
      </ol>
      <p>
        <b>
          {index + 1} of {steps.length} · {stepInWords(step)}
        </b>{" "}
        <span className={styles["why"]}>{why ?? step.why}</span>
      </p>
      <p className={styles["ways"]}>
        <a href="#/">Leave for now</a>
        <a href={stepHref(index + 1, steps.length)}>Pass this one over</a>
        <a href={stepHref(steps.length, steps.length)}>End it here</a>
      </p>
    </section>
  );
}
