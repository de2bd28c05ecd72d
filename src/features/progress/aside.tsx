import type { ReactNode } from "react";
import styles from "./aside.module.css";

/** What is said about the figures, more quietly than the figures. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <p className={styles["aside"]}>{children}</p>;
}
