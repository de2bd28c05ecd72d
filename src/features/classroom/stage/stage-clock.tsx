import { Ring } from "#ui/ring.tsx";
import type { Clock } from "../state/class-state.ts";
import { leftMs } from "../state/clock.ts";
import { useNow } from "../state/use-now.ts";
import styles from "./stage-clock.module.css";

const SECOND_MS = 1000;
/** In seconds: how often the number changes. */
const SELDOM = 10;

/** The writing time, quietly: a ring, and a number that changes seldom. It ends nothing. */
export function StageClock({ clock, clientName }: { readonly clock: Clock; readonly clientName: string }) {
  const now = useNow(SECOND_MS, clock.since !== null);
  const left = leftMs(clock, now);
  const isOver = left === 0;
  return (
    <div className={styles["clock"]}>
      <p className={styles["task"]}>Write what you would say back{clientName === "The client" ? "" : ` to ${clientName}`}.</p>
      <p className={styles["time"]}>
        <Ring part={1 - left / (clock.seconds * SECOND_MS)} still="" />
        <span>{isOver ? "Time. Finish the sentence you are in." : inWords(left)}</span>
      </p>
    </div>
  );
}

/** “1:20”, up to the next ten seconds. */
function inWords(left: number): string {
  const seconds = Math.ceil(left / SECOND_MS / SELDOM) * SELDOM;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
