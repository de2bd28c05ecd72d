import { Section } from "#ui/page.tsx";
import styles from "./held-answer.module.css";

/** The last answer beside the box for the new one, where its feedback waits. */
export function HeldTry({ text }: { readonly text: string }) {
  return (
    <Section title="Last time">
      <p className={styles["text"]}>{text}</p>
    </Section>
  );
}
