import type { Separator } from "#exchange/csv/separators.ts";
import type { TableForm } from "#exchange/csv/table.ts";
import type { Encoding } from "#exchange/decode-text.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import type { Recognized } from "./desk/batch.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** “1 row”, “10,000 rows”. */
export const counted = (count: number, one: string, many: string): string => `${NUMBER.format(count)} ${count === 1 ? one : many}`;
export const rowsInWords = (count: number): string => counted(count, "row", "rows");
export const inNumbers = (count: number): string => NUMBER.format(count);

export const SEPARATOR_LABELS: Record<Separator, string> = {
  comma: "commas",
  semicolon: "semicolons",
  tab: "tabs",
  bar: "bars ( | )",
  none: "nothing: an answer a line",
};

const FORM_LABELS: Record<TableForm, string> = {
  comma: "Commas",
  semicolon: "Semicolons",
  tab: "Tabs",
  bar: "Bars",
  none: "An answer a line",
  json_lines: "JSON lines",
  json_list: "A JSON list",
};

export const ENCODING_LABELS: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252",
  macintosh: "Mac OS Roman",
};

/** What was recognized, in a line: “Semicolons, Windows-1252, 312 rows”. */
export function recognizedInWords({ form, encoding, rows }: Recognized): string {
  return [FORM_LABELS[form], ...(encoding === null ? [] : [ENCODING_LABELS[encoding]]), rowsInWords(rows)].join(", ");
}

/** Why an answer could not be scored, as short as a table needs. */
export const UNSCORABLE_LABELS: Record<UnscorableReason, string> = {
  empty: "nothing there",
  too_short: "too short",
  no_words: "no words",
  not_english: "not English",
  pasted_statement: "the client’s own words",
  no_sentence: "no sentence",
};
