import type { SequenceEntry } from "#content/sequences/sequence-entry.ts";
import type { Attempt } from "#schema/attempt.ts";
import { Section } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./sequence-list.module.css";
import { progressIn, progressInWords } from "./sequence-progress.ts";

interface SequenceListProps {
  readonly sequences: readonly SequenceEntry[];
  readonly attempts: readonly Attempt[];
}

/** The sequences on offer, and how far one has come in each; nothing at all where there are none. */
export function SequenceList({ sequences, attempts }: SequenceListProps) {
  if (sequences.length === 0) return null;
  return (
    <Section title="Sequences">
      <ul className={styles["list"]}>
        {sequences.map(({ id, title, scenarioIds }) => (
          <li key={id} className={styles["card"]}>
            <h3 className={styles["title"]}>
              <RowLink href={`#/sequences/${id}`}>{title}</RowLink>
            </h3>
            <p className={styles["progress"]}>
              {progressInWords(progressIn(scenarioIds, attempts))} <VisuallyHidden>tried</VisuallyHidden>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
