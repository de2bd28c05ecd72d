import { useId, useState } from "react";
import { AnswerReading } from "./answer-reading.tsx";
import styles from "./editor-screen.module.css";

/** A box in which the author answers as a trainee would, read at once. Nothing of it is kept. */
export function TryAnswer() {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div className={styles["together"]} data-own-undo>
      <label htmlFor={id} className={styles["label"]}>
        Try an answer
      </label>
      <span className={styles["try"]}>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          spellCheck
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </span>
      <p id={`${id}-hint`} className={styles["quiet"]}>
        Say something back, and see what Mend reads in it. It isn’t kept.
      </p>
      <AnswerReading text={text} />
    </div>
  );
}
