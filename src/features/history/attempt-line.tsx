import type { ReactNode } from "react";
import type { Attempt } from "#schema/attempt.ts";
import { timeOf } from "#ui/dates-in-words.ts";
import { Quote } from "#ui/quote.tsx";
import styles from "./attempt-line.module.css";
import { redoInWords } from "./redo-in-words.ts";

/** One attempt in the list: what it answered, how it begins, and what was read in it; the whole line leads to it. */
export function AttemptLine({ attempt, children }: { readonly attempt: Attempt; readonly children: ReactNode }) {
  const { id, title, statement, text, at, appeals } = attempt;
  const redone = redoInWords(attempt);
  return (
    <article className={styles["line"]}>
      <h3>
        <a href={`#/history/${id}`}>{title}</a>
        <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
      </h3>
      <p className={styles["statement"]}>
        <Quote>{statement}</Quote>
      </p>
      <p className={styles["text"]}>{text}</p>
      <div className={styles["read"]}>{children}</div>
      {redone !== null && <p className={styles["aside"]}>{redone}</p>}
      {appeals.length > 0 && (
        <p className={styles["aside"]}>
          {appeals.length === 1 ? "You see one thing differently." : `You see ${appeals.length} things differently.`}
        </p>
      )}
    </article>
  );
}
