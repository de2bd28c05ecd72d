import type { Ink } from "./inks.ts";
import styles from "./meter.module.css";

interface MeterProps {
  readonly ink: Ink;
  /** Filled segments, 0 to `of`; null when it is not known: the segments are then dashed. */
  readonly value: number | null;
  readonly of: number;
  /** What the level is called: the words carry the meaning, the segments only repeat it. */
  readonly words: string;
}

/** A level as a few segments and its word. */
export function Meter({ ink, value, of, words }: MeterProps) {
  const segments = Array.from({ length: of }, (_, index) => index);
  return (
    <span className={styles["meter"]} data-ink={ink} data-unknown={value === null}>
      <span className={styles["segments"]} aria-hidden="true">
        {segments.map((index) => (
          <i key={index} data-on={value !== null && index < value} />
        ))}
      </span>
      <span className={styles["words"]}>{words}</span>
    </span>
  );
}
