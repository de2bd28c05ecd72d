import { type ReactNode, useState } from "react";
import { Actions, Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { Segmented } from "#ui/segmented.tsx";
import { inNumbers } from "./batch-words.ts";
import styles from "./take-along.module.css";

interface TakeAlongProps {
  /** The table’s file, or null for a text that was pasted. */
  readonly name: string | null;
  readonly of: number;
  /** How many rows the filters let through. */
  readonly shown: number;
  /** Null where there is nothing to save after all. */
  readonly onWrite: (as: "csv" | "lines", which: "all" | "shown") => Promise<Blob | null>;
  /** Told when all rows were saved: as long as only some were, the others would be lost. */
  readonly onSaved: () => void;
  /** What else can be done with these rows. */
  readonly children: ReactNode;
}

/** The scores as files: the table with columns added, or JSON lines. */
export function TakeAlong({ name, of, shown, onWrite, onSaved, children }: TakeAlongProps) {
  const [which, setWhich] = useState<"all" | "shown">("all");
  const [said, setSaid] = useState("");
  const isNarrowed = shown < of;
  const save = async (as: "csv" | "lines") => {
    const file = `${(name ?? "answers").replace(/\.[^.]*$/u, "")}-scored.${as === "csv" ? "csv" : "jsonl"}`;
    const written = isNarrowed ? which : "all";
    const blob = await onWrite(as, written);
    if (blob === null) return;
    saveFile(file, blob);
    if (written === "all") onSaved();
    setSaid(`Handed to the browser as ${file}.${written === "all" ? "" : " The other rows are not saved yet."}`);
  };
  return (
    <div className={styles["take"]}>
      {isNarrowed && (
        <Segmented
          legend="Which rows to save"
          value={which}
          options={[
            { value: "all", label: `all ${inNumbers(of)}` },
            { value: "shown", label: `the ${inNumbers(shown)} shown` },
          ]}
          onChange={setWhich}
        />
      )}
      <Actions>
        <Button kind="main" onClick={() => void save("csv")}>
          Save as CSV
        </Button>
        <Button onClick={() => void save("lines")}>Save as JSON lines</Button>
        {children}
      </Actions>
      <p role="status">{said}</p>
      <p className={styles["aside"]}>
        The CSV has your columns first, then those that begin with “mend_”. A cell that a spreadsheet would take for a formula gets an
        apostrophe in front. Nothing is kept here: leave this page, and the table and its scores are gone.
      </p>
    </div>
  );
}
