import type { ReactNode } from "react";
import styles from "./quote.module.css";

/**
 * A quote in the client’s type, with its quotation marks; `largest` is the one that the screen is about. What is quoted inside it takes
 * single marks. Inline: wrap it in what it is.
 */
export function Quote({ size = "text", children }: { readonly size?: "text" | "large" | "largest"; readonly children: ReactNode }) {
  return (
    <q className={styles["quote"]} data-size={size}>
      {typeof children === "string" ? children.replaceAll("“", "‘").replaceAll("”", "’") : children}
    </q>
  );
}
