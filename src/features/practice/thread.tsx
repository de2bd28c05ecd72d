import { Quote } from "#ui/quote.tsx";
import type { Exchange } from "./session-store.ts";
import styles from "./thread.module.css";

/** What was said so far, before the words that are to be answered now. */
export function Thread({ thread, clientName }: { readonly thread: readonly Exchange[]; readonly clientName: string }) {
  return (
    <section className={styles["thread"]} aria-label="The conversation so far">
      {thread.map(({ statement, answer }) => (
        <div key={statement} className={styles["exchange"]}>
          <p className={styles["client"]}>
            <b>{clientName}</b> <Quote>{statement}</Quote>
          </p>
          <p className={styles["you"]}>
            <b>You</b> <Quote>{answer}</Quote>
          </p>
        </div>
      ))}
    </section>
  );
}
