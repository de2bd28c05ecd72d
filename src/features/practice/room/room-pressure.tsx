import type { Pressure } from "#schema/attempt.ts";
import { ANSWER_SECONDS } from "#schema/vocabulary.ts";
import { Segmented } from "#ui/segmented.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { useVoices } from "#ui/use-speech.ts";
import { SpeakingNote } from "../speaking/speaking-note.tsx";
import styles from "./room-pressure.module.css";

interface RoomPressureProps {
  readonly pressure: Pressure;
  readonly onChange: (pressure: Pressure) => void;
}

const NO_CLOCK = "none";
const TIMES = [
  { value: NO_CLOCK, label: "No clock" },
  ...ANSWER_SECONDS.map((seconds) => ({ value: `${seconds}`, label: `${seconds} s` })),
];

/** What makes answering a little more like the room: a clock, the client heard and not read, and speaking. */
export function RoomPressure({ pressure, onChange }: RoomPressureProps) {
  const voices = useVoices();
  return (
    <div className={styles["fields"]}>
      <div>
        <Segmented
          legend="Answer time"
          value={pressure.seconds === null ? NO_CLOCK : `${pressure.seconds}`}
          options={TIMES}
          onChange={(value) => onChange({ ...pressure, seconds: ANSWER_SECONDS.find((seconds) => `${seconds}` === value) ?? null })}
        />
        <p className={styles["hint"]}>
          A quiet ring, from when you have the client’s words. When it is full, you finish in peace: nothing is cut off or handed in.
        </p>
      </div>
      {voices?.length === 0 ? (
        <div>
          <p className={styles["title"]}>Hear the client only</p>
          <p className={styles["hint"]}>This browser has no English voice on the device itself, so the client’s words are always shown.</p>
        </div>
      ) : (
        <Toggle
          label="Hear the client only"
          hint="The words are spoken by a voice on this device, and shown once you have answered, or whenever you ask."
          checked={pressure.voiceOnly}
          onChange={(voiceOnly) => onChange({ ...pressure, voiceOnly })}
        />
      )}
      <SpeakingNote />
    </div>
  );
}

/** “60 seconds, heard only”, or “off”. */
export function pressureInWords({ seconds, voiceOnly }: Pressure): string {
  const parts = [...(seconds === null ? [] : [`${seconds} seconds`]), ...(voiceOnly ? ["heard only"] : [])];
  return parts.length === 0 ? "off" : parts.join(", ");
}
