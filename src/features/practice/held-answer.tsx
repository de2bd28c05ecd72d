import type { RefObject } from "react";
import { Actions, LinkButton } from "#ui/button.tsx";
import styles from "./held-answer.module.css";
import type { Way } from "./way.ts";

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

/** Where nothing is to be done about an answer yet: only the way on. */
export function LeadOn({ way }: { readonly way: Way }) {
  if (way.next === null) return null;
  return (
    <div className={styles["on"]}>
      <Actions>
        <LinkButton kind="main" href={way.next.href}>
          {way.next.label}
        </LinkButton>
      </Actions>
    </div>
  );
}
