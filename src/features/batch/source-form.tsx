import { useRef } from "react";
import { TABLE_MAX_BYTES, TABLE_MAX_ROWS } from "#exchange/csv/read-table.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Field } from "#ui/field.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { inNumbers } from "./batch-words.ts";
import type { Source } from "./desk/batch.ts";
import { ReadProblems } from "./read-problems.tsx";
import styles from "./source-form.module.css";

interface SourceFormProps {
  readonly name: string | null;
  readonly problems: readonly Problem[];
  readonly reading: boolean;
  readonly onOpen: (source: Source) => void;
}

const LIMITS = `at most ${inNumbers(TABLE_MAX_ROWS)} rows and ${inNumbers(TABLE_MAX_BYTES / 1_000_000)} MB`;
const EXAMPLE = `id;scenario;answer
a1;Too young for this;You’re right, I am new at this. What worries you most?
a2;amen;I hurried you into a prayer. What were you about to say?`;

/** Where a table comes in: chosen, dropped or pasted. */
export function SourceForm({ name, problems, reading, onOpen }: SourceFormProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const openFile = ([file]: readonly File[]) => {
    if (file !== undefined) onOpen({ from: "file", file });
  };
  return (
    <div className={styles["source"]}>
      {problems.length > 0 && <ReadProblems name={name} problems={problems} />}
      <FileDrop onDrop={openFile}>
        <div className={styles["file"]}>
          <FilePicker accept=".csv,.tsv,.txt,.tab,.json,.jsonl,.ndjson,text/csv,text/plain,application/json" onPick={openFile}>
            Open a table
          </FilePicker>
          <p>or drop it here: CSV, TSV, JSON lines, or an answer a line; {LIMITS}.</p>
        </div>
      </FileDrop>
      <form
        className={styles["paste"]}
        onSubmit={(event) => {
          event.preventDefault();
          const text = box.current?.value ?? "";
          if (text.trim() !== "") onOpen({ from: "text", text });
        }}
      >
        <Field label="Or paste one" hint="Cells copied from a spreadsheet are read as soon as they are pasted.">
          {(control) => (
            <textarea
              {...control}
              ref={box}
              rows={4}
              spellCheck={false}
              onPaste={(event) => {
                const text = event.clipboardData.getData("text/plain");
                // What is typed already is gone on with. Ten thousand rows are not laid out in a box before they are read.
                if (event.currentTarget.value !== "" || text.trim() === "") return;
                event.preventDefault();
                onOpen({ from: "text", text });
              }}
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">Read it</Button>
        </Actions>
      </form>
      <p role="status">{reading ? "Reading…" : ""}</p>
      <Disclosure summary="What such a table looks like">
        <div className={styles["example"]}>
          <p>
            A row for each answer. One column holds the answer; another may name the scenario, by its title or its id. Names, dates and
            whatever else stands there come back to you as they were. Which column is which, you say in the next step.
          </p>
          <pre>{EXAMPLE}</pre>
        </div>
      </Disclosure>
    </div>
  );
}
