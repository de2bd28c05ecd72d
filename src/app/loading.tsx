import styles from "./loading.module.css";

/** Holds the place of a screen that is on its way; its words show only where that takes a while. */
export function Loading() {
  return (
    <p className={styles["loading"]} aria-live="polite">
      One moment…
    </p>
  );
}
