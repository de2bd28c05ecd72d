import type { Exchange } from "./sitting-store.ts";
import styles from "./thread.module.css";

/** What was said so far, before the words that are to be answered now. */
export function Thread({ thread, clientName }: { readonly thread: readonly Exchange[]; readonly clientName: string }) {
  return (
    <section className={styles["thread"]} aria-label="The conversation so far">
      {thread.map(({ statement, answer, reaction }) => (
        <div key={statement} className={styles["exchange"]}>
          <p>
            <b>{clientName}</b> {statement}
          </p>
          <p>
            <b>You</b> {answer}
          </p>
          {reaction !== null && (
            <p>
              <b>{clientName}</b> {reaction}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
