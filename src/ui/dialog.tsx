import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Actions, Button } from "./button.tsx";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Called when it is closed by Escape; buttons inside call it themselves. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog: keeps the focus inside and gives it back on closing. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={titleId} onClose={() => open && onClose()}>
      {open && (
        <>
          <h2 id={titleId} className={styles["title"]}>
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** What the button does, as a verb: “Delete everything”. */
  readonly confirm: string;
  /** What the way back is called where nothing is kept by it. */
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. The way back comes first, so that Enter harms nothing. */
export function ConfirmDialog({ open, title, children, confirm, cancel = "Keep it", onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onCancel}>
      <div className={styles["text"]}>{children}</div>
      <Actions>
        <Button onClick={onCancel}>{cancel}</Button>
        <Button kind="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </Actions>
    </Dialog>
  );
}
