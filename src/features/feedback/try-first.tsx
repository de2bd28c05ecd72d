import type { FirstStep } from "#engine/coach/coaching.ts";
import styles from "./try-first.module.css";

/** The one step to take first, on a line of its own; where nothing is to be mended, the one to take next. */
export function TryFirst({ first: { about, step } }: { readonly first: FirstStep }) {
  return (
    <p className={styles["first"]}>
      <b>{about === null ? "Try next:" : "Try first:"}</b> {step}
    </p>
  );
}
