import styles from "./ring.module.css";

interface RingProps {
  /** How much of it is filled, 0 to 1. */
  readonly part: number;
  /** Stands in its place for whoever wants less motion: a word or two that change seldom. */
  readonly still: string;
}

/** A ring that fills, slowly. Words beside it carry the meaning; it only repeats it. */
export function Ring({ part, still }: RingProps) {
  return (
    <span className={styles["ring"]} aria-hidden="true">
      <svg viewBox="0 0 36 36" focusable="false">
        <circle className={styles["track"]} cx="18" cy="18" r="15" />
        <circle className={styles["filled"]} cx="18" cy="18" r="15" pathLength="1" strokeDasharray="1" strokeDashoffset={1 - part} />
      </svg>
      <span className={styles["still"]}>{still}</span>
    </span>
  );
}
