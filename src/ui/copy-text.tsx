import { useRef, useState } from "react";
import { Button, type ButtonKind } from "./button.tsx";
import styles from "./copy-text.module.css";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** What the text is, for whoever has to copy it by hand. */
  readonly boxLabel: string;
  readonly kind?: ButtonKind;
  /** Told when it was copied, by the button or by hand. */
  readonly onCopied?: () => void;
}

/** Copies the text; where the browser does not let us, shows it selected, to be copied by hand. */
export function CopyText({ label, text, boxLabel, kind = "quiet", onCopied }: CopyTextProps) {
  const [done, setDone] = useState<"copied" | "by_hand" | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setDone("by_hand");
      requestAnimationFrame(() => box.current?.select());
      return;
    }
    setDone("copied");
    onCopied?.();
  };
  return (
    <>
      <Button kind={kind} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles["done"]}>
        {done === "copied" && "Copied."}
        {done === "by_hand" && "This browser doesn’t let Mend copy. Here it is, to copy by hand:"}
      </span>
      {done === "by_hand" && (
        <textarea ref={box} className={styles["box"]} aria-label={boxLabel} readOnly rows={12} value={text} onCopy={onCopied} />
      )}
    </>
  );
}
