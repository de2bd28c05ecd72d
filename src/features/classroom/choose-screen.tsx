import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { DIFFICULTY_LABELS } from "#schema/labels.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { SearchBox } from "#ui/search-box.tsx";
import styles from "./choose-screen.module.css";

interface ChooseScreenProps {
  readonly own: readonly CatalogueEntry[];
  readonly shipped: readonly CatalogueEntry[];
  /** Those that all the words of a search occur in. */
  readonly search: (entries: readonly CatalogueEntry[], words: string) => readonly CatalogueEntry[];
}

/** Chooses the moment for a class. */
export function ChooseScreen({ own, shipped, search }: ChooseScreenProps) {
  const [words, setWords] = useState("");
  const foundOwn = search(own, words);
  const foundShipped = search(shipped, words);
  const found = foundOwn.length + foundShipped.length;
  return (
    <Page
      title="In class"
      lead="Choose the moment for your class. The room sees the client’s words, writes, votes, and then sees what Mend reads, step by step. Nothing is kept."
    >
      <p className={styles["hint"]}>
        It works on one screen that everybody sees. With a projector as a second screen, open the projector window from the class: the
        laptop then keeps your notes to itself.
      </p>
      <div className={styles["search"]}>
        <SearchBox label="Search" hint="A word of the client’s, a setting, a theme" value={words} onChange={setWords} />
        <p role="status">{found === 1 ? "1 moment" : `${found} moments`}</p>
      </div>
      {found === 0 && <EmptyState title="No moment has these words." />}
      <Entries title="Yours" entries={foundOwn} />
      <Entries title={own.length === 0 ? "From gentle to hard" : "Shipped with Mend, from gentle to hard"} entries={foundShipped} />
    </Page>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly CatalogueEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles["list"]}>
        {entries.map(({ id, statement, client, setting, difficulty, contentNote }) => (
          <li key={id}>
            <h3>
              <RowLink href={`#/class/${id}`}>
                <Quote>{statement}</Quote>
              </RowLink>
            </h3>
            <p>
              {client} · {setting} · {DIFFICULTY_LABELS[difficulty]}
            </p>
            {contentNote !== null && <p>May be hard to read: {contentNote}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
