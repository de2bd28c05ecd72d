import { useState, type DragEvent, type ReactNode } from "react";
import styles from "./file-drop.module.css";

interface FileDropProps {
  /** Called with the files that were let go over it, in order. */
  readonly onDrop: (files: readonly File[]) => void;
  /** What stands inside: a `FilePicker` among it, for whoever does not drag. */
  readonly children: ReactNode;
}

/** A place where files can be dropped; shows so while some are held over it. */
export function FileDrop({ onDrop, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault(); // Without this the browser would open the file in place of Mend.
    setOver(true);
  };
  return (
    <div
      className={styles["drop"]}
      data-over={over}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
