import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import styles from "./copy-text.module.css";

/** Copies the text; where the browser does not let us, shows it selected, to be copied by hand. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [done, setDone] = useState<"copied" | "by_hand" | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone("copied");
    } catch {
      setDone("by_hand");
      requestAnimationFrame(() => box.current?.select());
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className={styles["done"]}>
        {done === "copied" && "Copied."}
        {done === "by_hand" && "This browser doesn’t let Mend copy. Here it is, to copy by hand:"}
      </span>
      {done === "by_hand" && (
        <textarea ref={box} className={styles["box"]} aria-label="The attempt as text" readOnly rows={12} value={text} />
      )}
    </>
  );
}
