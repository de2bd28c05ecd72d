import type { ReactNode } from "react";
import { Disclosure } from "#ui/disclosure.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { textAt } from "./draft/at.ts";
import { useEditor } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { RowList } from "./fields/row-list.tsx";
import { TextField } from "./fields/text-field.tsx";

interface PartsProps {
  /** The place of the list. */
  readonly at: string;
  readonly legend: string;
  readonly hint: string;
  /** One for each row that is shown first. */
  readonly examples?: readonly string[];
}

/** What is the therapist’s to own, an entry each, with more ways to say it where they are wanted. */
export function OwnableList({ at, legend, hint, examples = [] }: PartsProps) {
  return (
    <RowList kind="ownable" at={at} legend={legend} hint={hint} one="Part" add="Add another part" least={1}>
      {(place, index) => (
        <>
          <PhraseField at={place} label={`A part of yours, ${index + 1}`} example={examples[index]} />
          <MoreWays at={place} lists={["wordings", "denials"]}>
            <TextField
              at={`${place}.wordings`}
              label="Other ways to say it, a line each"
              hint="Six or more, as six therapists would: Mend reads the owning better."
              rows={3}
            />
            <TextField
              at={`${place}.denials`}
              label="What sounds near it and explains it away, a line each"
              hint="“The session before yours ran over.”"
              rows={2}
            />
          </MoreWays>
        </>
      )}
    </RowList>
  );
}

/** What lies underneath, an entry each, with feelings and the client’s own terms where they are wanted. */
export function CoreList({ at, legend, hint, examples = [] }: PartsProps) {
  return (
    <RowList kind="core" at={at} legend={legend} hint={hint} one="Feeling or fear" add="Add another feeling or fear" least={1}>
      {(place, index) => (
        <>
          <PhraseField at={place} label={`What lies underneath, ${index + 1}`} example={examples[index]} />
          <MoreWays at={place} lists={["feelings", "underneath"]}>
            <TextField at={`${place}.feelings`} label="Feeling words that fit, a line each" hint="“forgotten,” “small”" rows={2} />
            <TextField
              at={`${place}.underneath`}
              label="In the client’s own terms, a line each"
              hint="“nobody would notice if I left”"
              rows={3}
            />
          </MoreWays>
        </>
      )}
    </RowList>
  );
}

function PhraseField({ at, label, example }: { readonly at: string; readonly label: string; readonly example: string | undefined }) {
  return (
    <TextField at={`${at}.phrase`} label={<VisuallyHidden>{label}</VisuallyHidden>} rows={1} {...(example !== undefined && { example })} />
  );
}

interface MoreWaysProps {
  readonly at: string;
  readonly lists: readonly string[];
  readonly children: ReactNode;
}

/** Folded until it is wanted, and says how much is in it. */
function MoreWays({ at, lists, children }: MoreWaysProps) {
  const lines = useEditor(({ texts }) => lists.reduce((sum, list) => sum + countLines(textAt(texts, `${at}.${list}`)), 0));
  return (
    <Disclosure summary={lines === 0 ? "More ways to say it" : `More ways to say it (${lines})`}>
      <div className={styles["fields"]}>{children}</div>
    </Disclosure>
  );
}

const countLines = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;
