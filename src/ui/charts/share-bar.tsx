import type { Ink } from "../inks.ts";
import styles from "./share-bar.module.css";

const NUMBER = new Intl.NumberFormat("en-US");

interface ShareBarProps {
  readonly ink: Ink;
  readonly hits: number;
  readonly of: number;
  /** From how many on a share is worth drawing; below it there are the words alone. */
  readonly enough: number;
}

/** “12 of 20,” with a bar of that share above it. */
export function ShareBar({ ink, hits, of, enough }: ShareBarProps) {
  if (of === 0) return <span className={styles["none"]}>none</span>;
  const isEnough = of >= enough;
  return (
    <span className={styles["share"]} data-ink={ink} data-enough={isEnough}>
      {isEnough && (
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles["whole"]} width="100" height="1" />
          <rect width={(100 * hits) / of} height="1" />
        </svg>
      )}
      <span>
        {NUMBER.format(hits)} of&nbsp;{NUMBER.format(of)}
      </span>
    </span>
  );
}
