import type { ReactNode } from "react";
import styles from "./row-link.module.css";

interface RowLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that leads from anywhere in its row: the nearest ancestor that is positioned. What else can be pressed there needs a z-index. */
export function RowLink({ href, children }: RowLinkProps) {
  return (
    <a href={href} className={styles["link"]}>
      {children}
    </a>
  );
}
