import type { RefObject } from "react";
import styles from "./held-answer.module.css";

interface HeldAnswerProps {
  readonly text: string;
  /** Goes to the section, where the screen leads the trainee. */
  readonly start: RefObject<HTMLElement | null>;
}

/** After a probe: the answer is kept, and its feedback waits. */
export function HeldAnswer({ text, start }: HeldAnswerProps) {
  return (
    <section ref={start} tabIndex={-1} className={styles["held"]} aria-labelledby="held">
      <h2 id="held">Kept. What Mend reads in it waits for the end.</h2>
      <p className={styles["text"]}>{text}</p>
    </section>
  );
}
