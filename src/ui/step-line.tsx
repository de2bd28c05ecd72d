import type { ReactNode } from "react";
import styles from "./step-line.module.css";

interface StepLineProps {
  /** What the steps are of, for whoever hears the screen: “Your session”. */
  readonly label: string;
  /** The step that one is at, from 0. */
  readonly index: number;
  readonly of: number;
  /** What the step is called. */
  readonly name: ReactNode;
  /** More about it, quietly. */
  readonly why?: ReactNode;
  /** The ways around it: links. */
  readonly ways: ReactNode;
}

/** Where one is among steps, and the ways around this one: quietly, above what the step holds. */
export function StepLine({ label, index, of, name, why, ways }: StepLineProps) {
  const steps = Array.from({ length: of }, (_, at) => at);
  return (
    <section className={styles["line"]} aria-label={label}>
      <ol className={styles["steps"]} aria-hidden="true">
        {steps.map((at) => (
          <li key={at} data-at={at < index ? "done" : at === index ? "now" : "ahead"} />
        ))}
      </ol>
      <p>
        <b>
          {index + 1} of {of} · {name}
        </b>{" "}
        <span className={styles["why"]}>{why}</span>
      </p>
      <p className={styles["ways"]}>{ways}</p>
    </section>
  );
}
