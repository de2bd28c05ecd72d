import type { ReactNode } from "react";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./sheet.module.css";

interface SheetProps {
  /** Whom or what the sheet is for. */
  readonly name: string;
  /** What stands small above it on paper; the name, where it is left out. */
  readonly head?: ReactNode;
  /** The scenario’s. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What begins on a page of its own: its name, what it says, and a line that says where it comes from and what that is. */
export function Sheet({ name, title, head = name, children }: SheetProps) {
  return (
    <section className={styles["sheet"]} aria-label={name}>
      <p className={styles["head"]}>{head}</p>
      {children}
      <p className={styles["foot"]}>
        <span>{title}</span>
        <VisuallyHidden>. </VisuallyHidden>
        <span>Mend trains three skills of repair, in writing. It is no assessment, no therapy, and no substitute for supervision.</span>
      </p>
    </section>
  );
}
