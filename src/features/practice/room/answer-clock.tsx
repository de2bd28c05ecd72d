import { useEffect, useState } from "react";
import type { AnswerSeconds } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Ring } from "#ui/ring.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./answer-clock.module.css";

interface AnswerClockProps {
  readonly seconds: AnswerSeconds;
  /** When it began, in milliseconds since 1970; null before. */
  readonly from: number | null;
  /** After how many milliseconds it begins by itself; null where something else begins it. */
  readonly beginsAfter: number | null;
  readonly onBegin: () => void;
  readonly onTurnOff: () => void;
}

const SECOND_MS = 1000;
/** In seconds: how often the number changes that stands in place of the ring. */
const SELDOM = 10;

/** The answer time as a quiet ring. It says when half of it and all of it is over, and ends nothing. */
export function AnswerClock({ seconds, from, beginsAfter, onBegin, onTurnOff }: AnswerClockProps) {
  useEffect(() => {
    if (from !== null || beginsAfter === null) return;
    const beginning = setTimeout(onBegin, beginsAfter);
    return () => clearTimeout(beginning);
  }, [from, beginsAfter, onBegin]);

  const passed = useSecondsSince(from, seconds);
  const isOver = passed >= seconds;
  const left = Math.ceil((seconds - passed) / SELDOM) * SELDOM;
  return (
    <div className={styles["clock"]} role="group" aria-label="Answer time">
      <Ring part={passed / seconds} still={isOver ? "" : `${left} s`} />
      <p role="status">{isOver ? "Time. Finish the sentence you are in." : `${seconds} seconds`}</p>
      {!isOver && (
        <Button kind="text" onClick={onTurnOff}>
          Turn off for this one
        </Button>
      )}
      <Announcement>{!isOver && passed >= seconds / 2 ? "Half of the time is over." : ""}</Announcement>
    </div>
  );
}

/** Whole seconds since then, `most` at the most; 0 while it is null. Ticks until that is reached. */
function useSecondsSince(from: number | null, most: number): number {
  const [now, setNow] = useState(0);
  const passed = from === null ? 0 : Math.min(most, Math.max(0, Math.floor((now - from) / SECOND_MS)));
  const ticks = from !== null && passed < most;
  useEffect(() => {
    if (!ticks) return;
    const ticking = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(ticking);
  }, [ticks]);
  return passed;
}
