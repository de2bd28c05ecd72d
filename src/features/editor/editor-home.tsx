import { type ReactNode, useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { speaksOf } from "#content/speaks-of.ts";
import type { ScenarioDraft } from "#schema/scenario-draft.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { focusHeading, Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { SearchBox } from "#ui/search-box.tsx";
import styles from "./editor-home.module.css";

export interface KeptDraft {
  readonly key: string;
  readonly draft: ScenarioDraft;
}

interface EditorHomeProps {
  /** The last written first. */
  readonly drafts: readonly KeptDraft[];
  readonly own: readonly Scenario[];
  readonly shipped: readonly CatalogueEntry[];
  readonly onBegin: () => void;
  /** Begins a draft with what stands in one that ships or is one’s own. */
  readonly onDuplicate: (id: string) => void;
  readonly onRemoveDraft: (key: string) => void;
  /** What can be made of several. */
  readonly packs: ReactNode;
}

/** As many are offered as can be looked over. */
const FOUND_MOST = 5;

/** Where a scenario is begun, gone on with, opened, or copied. */
export function EditorHome({ drafts, own, shipped, onBegin, onDuplicate, onRemoveDraft, packs }: EditorHomeProps) {
  const [leaving, setLeaving] = useState<KeptDraft | null>(null);
  const [search, setSearch] = useState("");
  const found = shipped.filter((entry) => speaksOf(entry, search));
  return (
    <Page
      title="Write a scenario"
      where={<a href="#/teach">Teach</a>}
      lead="A moment of your own, for your students or for yourself. A plain one takes about three minutes; it stays on this device until you share it."
    >
      <p className={styles["begin"]}>
        <Button kind="main" onClick={onBegin}>
          Begin a new one
        </Button>
      </p>
      <p className={styles["quiet"]}>
        A file or a pack that a colleague made is added <a href="#/">on the practice page</a>, under “Scenarios of your own.”
      </p>
      {drafts.length > 0 && (
        <Section title="Go on with a draft">
          <ul className={styles["list"]}>
            {drafts.map((kept) => (
              <li key={kept.key}>
                <p className={styles["words"]}>
                  <a href={`#/editor/${kept.key}`}>{nameOf(kept.draft)}</a>
                </p>
                <p className={styles["foot"]}>
                  <span>Written in on {dateOf(kept.draft.at)}</span>
                  <Button kind="text" aria-label={`Remove the draft ${nameOf(kept.draft)}`} onClick={() => setLeaving(kept)}>
                    Remove
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {own.length > 0 && (
        <Section title="Yours">
          <ul className={styles["list"]}>
            {own.map(({ id, title, statement }) => (
              <li key={id}>
                <p className={styles["words"]}>
                  <a href={`#/editor/${id}`} aria-label={`Edit “${title}”`}>
                    <Quote size="large">{statement}</Quote>
                  </a>
                </p>
                <p className={styles["foot"]}>
                  <span>{title}</span>
                  <a href={`#/editor/${id}/share`} aria-label={`Share “${title}”`}>
                    Share
                  </a>
                  <Button kind="text" aria-label={`Make a copy of “${title}”`} onClick={() => onDuplicate(id)}>
                    Make a copy
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {packs}
      <Section title="Begin with one that ships with Mend">
        <SearchBox label="Search for one to copy" hint="late, grandmother, court …" value={search} onChange={setSearch} />
        <p className={styles["count"]} aria-live="polite">
          {countInWords(found.length, search)}
        </p>
        <ul className={styles["list"]}>
          {found.slice(0, FOUND_MOST).map(({ id, title, statement, client }) => (
            <li key={id}>
              <p className={styles["words"]}>
                <Quote>{statement}</Quote>
              </p>
              <p className={styles["foot"]}>
                <span>
                  {title} · {client}
                </span>
                <Button kind="text" aria-label={`Make a copy of “${title}”`} onClick={() => onDuplicate(id)}>
                  Make a copy
                </Button>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <ConfirmDialog
        open={leaving !== null}
        title="Remove this draft?"
        confirm="Remove it"
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) onRemoveDraft(leaving.key);
          setLeaving(null);
          focusHeading();
        }}
      >
        <p>What was written in it and not saved is gone then.</p>
      </ConfirmDialog>
    </Page>
  );
}

/** What a draft goes by: its title, or the client’s words, or neither yet. */
function nameOf({ texts }: ScenarioDraft): string {
  const words = texts.statement.trim();
  if (texts.title.trim() !== "") return `“${texts.title.trim()}”`;
  return words === "" ? "without words yet" : `“${words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words}”`;
}

const dateOf = (at: number): string => new Date(at).toLocaleDateString("en-US", { month: "long", day: "numeric" });

function countInWords(count: number, search: string): string {
  if (count === 0) return "None speaks of all that.";
  const shown = count > FOUND_MOST ? `, of which the first ${FOUND_MOST} are here` : "";
  return search.trim() === "" ? `There are ${count}${shown}.` : `Found: ${count}${shown}.`;
}
