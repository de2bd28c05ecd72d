import type { RefObject } from "react";
import styles from "./held-answer.module.css";

interface HeldAnswerProps {
  readonly text: string;
  /** What its feedback waits for: “waits for the end”. */
  readonly waits: string;
  /** Goes to the section, where the screen leads the trainee. */
  readonly start: RefObject<HTMLElement | null>;
}

/** The answer is kept, and its feedback waits. */
export function HeldAnswer({ text, waits, start }: HeldAnswerProps) {
  return (
    <section ref={start} tabIndex={-1} className={styles["held"]} aria-labelledby="held">
      <h2 id="held">Kept. What Mend reads in it {waits}.</h2>
      <p className={styles["text"]}>{text}</p>
    </section>
  );
}
