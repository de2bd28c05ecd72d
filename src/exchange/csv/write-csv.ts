import Papa from "papaparse";

/**
 * How a cell begins that a spreadsheet may take for a formula (OWASP, CSV injection), the wide forms of the signs among them. Papa’s own
 * pattern asks for what follows on the same line, and lets a formula through that has a line break behind it.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows under the column names given, as CSV that a spreadsheet opens safely: a cell that it would take for a formula gets an apostrophe
 * in front. Begins with a byte-order mark, without which Excel takes UTF-8 for something else.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const csv = Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: FORMULA, newline: "\r\n" });
  return `\uFEFF${csv}\r\n`;
}
