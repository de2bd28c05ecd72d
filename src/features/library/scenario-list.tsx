import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { Section } from "#ui/page.tsx";
import styles from "./scenario-list.module.css";
import { ScenarioRow } from "./scenario-row.tsx";
import type { Tried } from "./tried.ts";

interface ScenarioListProps {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
  readonly tried: ReadonlyMap<string, Tried>;
  /** Where the title does not say how hard they are. */
  readonly nameDifficulty?: boolean;
  /** Given where they are one’s own. */
  readonly onRemove?: (entry: CatalogueEntry) => void;
}

/** Scenarios under a heading; nothing at all where there are none. */
export function ScenarioList({ title, entries, tried, nameDifficulty = false, onRemove }: ScenarioListProps) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles["list"]}>
        {entries.map((entry) => (
          <ScenarioRow
            key={entry.id}
            entry={entry}
            tried={tried.get(entry.id) ?? null}
            nameDifficulty={nameDifficulty}
            {...(onRemove && { onRemove })}
          />
        ))}
      </ul>
    </Section>
  );
}
