import type { Why } from "#learning/returns/why.ts";
import { WhyLines } from "./why-lines.tsx";
import styles from "./why-note.module.css";

/** The same above the client’s words, once the trainee is there. */
export function WhyNote({ why }: { readonly why: readonly Why[] }) {
  return (
    <div className={styles["note"]}>
      <WhyLines why={why} />
    </div>
  );
}
