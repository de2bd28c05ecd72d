import styles from "./try-first.module.css";

/** The one step to take first, on a line of its own. */
export function TryFirst({ step }: { readonly step: string }) {
  return (
    <p className={styles["first"]}>
      <b>Try first:</b> {step}
    </p>
  );
}
