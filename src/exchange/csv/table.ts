import type { Separator } from "./separators.ts";

export type TableForm = Separator | "json_lines" | "json_list";

export interface TableRow {
  /** As a spreadsheet counts rows, from 1 and with the row of names; of JSON lines, the line. */
  readonly number: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /** Why nothing could be read here; null where something was. */
  readonly problem: string | null;
}

export interface Table {
  readonly form: TableForm;
  /** Whether the first row was taken for names. */
  readonly hasNames: boolean;
  /** No two alike, and none empty. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
