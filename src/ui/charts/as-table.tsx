import { useState } from "react";
import { Disclosure } from "../disclosure.tsx";
import { Select } from "../select.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";
import styles from "./as-table.module.css";
import { DataTable, type TableRow } from "./data-table.tsx";

export interface TablePage {
  /** What tells it from the other pages: “November 2026”. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

interface AsTableProps {
  /** What the table is of; its caption, too. */
  readonly of: string;
  readonly columns: readonly string[];
  /** Asked for when the table is first opened. The first page is shown. */
  readonly pages: () => readonly TablePage[];
}

/** The figures of a chart as a table, folded away under it; a long one by pages. */
export function AsTable({ of, columns, pages }: AsTableProps) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Disclosure
      onToggle={(isOpen) => setIsOpened(isOpened || isOpen)}
      summary={
        <span>
          As a table<VisuallyHidden>: {of}</VisuallyHidden>
        </span>
      }
    >
      {isOpened && <PagedTable of={of} columns={columns} pages={pages()} />}
    </Disclosure>
  );
}

function PagedTable({ of, columns, pages }: Omit<AsTableProps, "pages"> & { readonly pages: readonly TablePage[] }) {
  const [chosen, setChosen] = useState(pages[0]?.name ?? "");
  const page = pages.find(({ name }) => name === chosen) ?? pages[0];
  const rows = page?.rows ?? [];
  return (
    <>
      {pages.length > 1 && (
        <div className={styles["pages"]}>
          <Select label="From" value={chosen} options={pages.map(({ name }) => ({ value: name, label: name }))} onChange={setChosen} />
        </div>
      )}
      <DataTable caption={pages.length > 1 ? `${of}, ${page?.name}` : of} columns={columns} groups={[{ heading: null, rows }]} />
    </>
  );
}
