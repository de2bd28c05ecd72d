import type { ComponentProps } from "react";
import styles from "./visually-hidden.module.css";

/** Words for screen readers only. */
export function VisuallyHidden(props: Omit<ComponentProps<"span">, "className">) {
  return <span {...props} className={styles["hidden"]} />;
}

/** Says its words aloud, politely, whenever they change; shows nothing. Keep it mounted while its words come and go. */
export function Announcement({ children }: { readonly children: string }) {
  return (
    <span aria-live="polite" className={styles["hidden"]}>
      {children}
    </span>
  );
}
