import type { ReactNode } from "react";
import type { Ink } from "./inks.ts";
import styles from "./underline.module.css";

interface UnderlineProps {
  readonly ink: Ink;
  /** The word that stands after the underlined ones, so that nothing hangs on color alone. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Words underlined in one of the house inks, in its pattern, followed by its word. */
export function Underline({ ink, label, children }: UnderlineProps) {
  return (
    <mark className={styles["mark"]} data-ink={ink}>
      <span className={styles["words"]}>{children}</span> <InkTag ink={ink}>{label}</InkTag>
    </mark>
  );
}

/** The small tag that carries an ink’s word. */
export function InkTag({ ink, children }: { readonly ink: Ink; readonly children: ReactNode }) {
  return (
    <small className={styles["tag"]} data-ink={ink}>
      {children}
    </small>
  );
}

/** A word in its ink and pattern that needs no tag, since it is the ink’s own word. */
export function InkWord({ ink, children }: { readonly ink: Ink; readonly children: ReactNode }) {
  return (
    <b className={styles["word"]} data-ink={ink}>
      {children}
    </b>
  );
}
