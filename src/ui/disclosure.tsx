import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** A line that opens onto more: native details. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles["disclosure"]} open={open}>
      <summary>{summary}</summary>
      <div className={styles["inside"]}>{children}</div>
    </details>
  );
}
