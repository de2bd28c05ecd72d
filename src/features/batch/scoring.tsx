import { useEffect, useRef } from "react";
import { Actions, Button } from "#ui/button.tsx";
import { leadTo } from "#ui/bring-into-view.ts";
import { Section } from "#ui/page.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { inNumbers } from "./batch-words.ts";
import type { Progress } from "./desk/batch.ts";
import styles from "./scoring.module.css";

interface ScoringProps {
  readonly progress: Progress;
  readonly timeLeft: string | null;
  readonly onStop: () => void;
}

/** Said aloud so often on the way. */
const QUARTERS = 4;

/** How far scoring has come. */
export function Scoring({ progress: { done, of }, timeLeft, onStop }: ScoringProps) {
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => leadTo(heading.current), []);
  const quarter = Math.floor((QUARTERS * done) / Math.max(1, of));
  return (
    <Section
      title={
        <span ref={heading} tabIndex={-1}>
          Scoring
        </span>
      }
    >
      <div className={styles["scoring"]}>
        <progress aria-label="Scored" value={done} max={of} />
        <p>
          {inNumbers(done)} of {inNumbers(of)}
          {timeLeft !== null && <span>{timeLeft}</span>}
        </p>
        <Actions>
          <Button onClick={onStop}>Stop here</Button>
        </Actions>
        <p className={styles["aside"]}>What is scored by then is kept in the table, and you can go on from there.</p>
      </div>
      <Announcement>{quarter === 0 ? "" : `${25 * quarter} percent scored`}</Announcement>
    </Section>
  );
}
