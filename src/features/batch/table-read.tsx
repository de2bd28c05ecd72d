import { ENCODINGS } from "#exchange/decode-text.ts";
import { SEPARATORS } from "#exchange/csv/separators.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { ENCODING_LABELS, recognizedInWords, SEPARATOR_LABELS } from "./batch-words.ts";
import type { How, Recognized } from "./desk/batch.ts";
import styles from "./table-read.module.css";

interface TableReadProps {
  /** Null for a text that was pasted. */
  readonly name: string | null;
  readonly how: How;
  readonly recognized: Recognized;
  readonly onReread: (how: Partial<How>) => void;
  readonly onStartOver: () => void;
}

/** What was recognized of a table, and the ways to read it otherwise. */
export function TableRead({ name, how, recognized, onReread, onStartOver }: TableReadProps) {
  const { form, encoding, hasNames } = recognized;
  const isJson = form === "json_lines" || form === "json_list";
  return (
    <div className={styles["read"]}>
      <p>
        <b>{name ?? "Pasted"}</b>: {recognizedInWords(recognized)}.{" "}
        <Button kind="text" onClick={onStartOver}>
          Take another table
        </Button>
      </p>
      <div className={styles["choices"]}>
        {!isJson && (
          <Select
            label="Cells are parted by"
            value={how.separator ?? form}
            options={SEPARATORS.map((value) => ({ value, label: SEPARATOR_LABELS[value] }))}
            onChange={(separator) => onReread({ separator })}
          />
        )}
        {encoding !== null && (
          <Select
            label="Letters are written in"
            value={how.encoding ?? encoding}
            options={ENCODINGS.map((value) => ({ value, label: ENCODING_LABELS[value] }))}
            onChange={(chosen) => onReread({ encoding: chosen })}
          />
        )}
      </div>
      {!isJson && (
        <Toggle
          label="The first row holds names"
          checked={how.hasNames ?? hasNames}
          onChange={(chosen) => onReread({ hasNames: chosen })}
        />
      )}
    </div>
  );
}
