import Papa from "papaparse";

/**
 * Rows under the column names given, as CSV that a spreadsheet opens safely: a cell that it would take for a formula (=, +, -, @, tab, return
 * at its beginning) gets an apostrophe in front (OWASP, CSV injection). Begins with a byte-order mark, without which Excel takes UTF-8 for
 * something else.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const csv = Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: true, newline: "\r\n" });
  return `\uFEFF${csv}\r\n`;
}
