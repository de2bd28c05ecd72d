import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { type ClassState, WRITING_SECONDS } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";
import { leftMs, pauseClock, setClock, startClock } from "../state/clock.ts";
import { useNow } from "../state/use-now.ts";
import styles from "./clock-controls.module.css";

interface ClockControlsProps {
  readonly state: ClassState;
  readonly change: ChangeClass;
}

/** How long the room has to write: chosen at any time, paused and gone on with. */
export function ClockControls({ state: { clock, step }, change }: ClockControlsProps) {
  const now = useNow(1000, clock.since !== null);
  const runs = clock.since !== null && leftMs(clock, now) > 0;
  return (
    <div className={styles["clock"]}>
      <Segmented
        legend="Time to write"
        value={String(clock.seconds)}
        options={WRITING_SECONDS.map((seconds) => ({ value: String(seconds), label: `${seconds} s` }))}
        onChange={(value) => {
          const seconds = WRITING_SECONDS.find((one) => String(one) === value);
          if (seconds !== undefined) change((state) => ({ ...state, clock: setClock(state.clock, seconds, Date.now()) }));
        }}
      />
      {step === "writing" && leftMs(clock, now) > 0 && (
        <Button onClick={() => change((state) => ({ ...state, clock: (runs ? pauseClock : startClock)(state.clock, Date.now()) }))}>
          {runs ? "Pause the time" : "Go on with the time"}
        </Button>
      )}
    </div>
  );
}
