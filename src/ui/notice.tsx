import type { ReactNode } from "react";
import { Actions } from "./button.tsx";
import styles from "./notice.module.css";

interface NoticeProps {
  /** `trouble` is read out at once and stands out; the others wait their turn. */
  readonly tone?: "plain" | "good" | "trouble";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the app has to say, announced when it appears. */
export function Notice({ tone = "plain", title, children, actions }: NoticeProps) {
  return (
    <div className={styles["notice"]} data-tone={tone} role={tone === "trouble" ? "alert" : "status"}>
      <div className={styles["words"]}>
        {title !== undefined && <p className={styles["title"]}>{title}</p>}
        <div className={styles["text"]}>{children}</div>
      </div>
      {actions !== undefined && <Actions>{actions}</Actions>}
    </div>
  );
}
