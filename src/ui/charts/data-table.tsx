import type { ReactNode } from "react";
import styles from "./data-table.module.css";

export interface TableRow {
  readonly key: string;
  /** One for each column; the first heads the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly ReactNode[];
  /** Rows in groups, each under its heading; a single group may have none. */
  readonly groups: readonly { readonly heading: string | null; readonly rows: readonly TableRow[] }[];
}

/** Figures as a real table: a caption, and headers that say what each one stands for. */
export function DataTable({ caption, columns, groups }: DataTableProps) {
  return (
    <div className={styles["room"]}>
      <table className={styles["table"]}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // Columns stay in their place.
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading}>
            {heading !== null && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
