import type { Problem } from "#schema/problems/problem.ts";
import { looksLikeNames, nameColumns } from "./column-names.ts";
import { guessSeparator, namedSeparator } from "./guess-separator.ts";
import { jsonFormOf, readJsonLines, readJsonList } from "./read-json-rows.ts";
import { otherFileInWords } from "./not-a-text.ts";
import type { Separator } from "./separators.ts";
import { isBlank, splitRecords } from "./split-records.ts";
import type { Table } from "./table.ts";

/** The most that a table may hold. Bytes are those of the file, or the letters of a text that was pasted. */
export const TABLE_MAX_BYTES = 20_000_000;
export const TABLE_MAX_ROWS = 10_000;
export const TABLE_MAX_COLUMNS = 200;

/** What a person says of a text in place of what is recognized. */
export interface TableChoices {
  readonly separator?: Separator | null;
  readonly hasNames?: boolean | null;
}

export type ReadTable = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A table out of a text that came from outside: CSV with any usual separator, JSON lines, a list of objects, or an answer a line. Every
 * row that holds anything comes out as a row; short ones are filled up, and long ones make columns without a name. What is too much, or
 * has nothing in it, is refused with the number.
 */
export function readTable(given: string, { separator = null, hasNames = null }: TableChoices = {}): ReadTable {
  if (given.length > TABLE_MAX_BYTES) return refused("letters", TABLE_MAX_BYTES, given.length);
  const other = otherFileInWords(given);
  if (other !== null) return { ok: false, problems: [{ path: "", expected: "a table as text: CSV, TSV or JSON lines", found: other }] };
  const text = given.replace(/^\uFEFF/u, "");
  const json = separator === null ? jsonFormOf(text) : null;
  if (json !== null) {
    const read = json === "json_list" ? readJsonList(text) : readJsonLines(text);
    return read.ok ? limited({ form: json, hasNames: true, columns: read.columns, rows: read.rows }) : read;
  }
  const named = namedSeparator(text);
  const rest = named?.rest ?? text;
  const form = separator ?? named?.separator ?? guessSeparator(rest);
  const { records, problems } = splitRecords(rest, form);
  if (problems.length > 0) return { ok: false, problems };
  const skipped = named === null ? 1 : 2;
  const filled = records.flatMap((cells, index) => (isBlank(cells) ? [] : [{ number: index + skipped, cells }]));
  const [first, ...others] = filled;
  const isNamed =
    first !== undefined &&
    (hasNames ??
      looksLikeNames(
        first.cells,
        others.map(({ cells }) => cells),
      ));
  const rows = isNamed ? others : filled;
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > TABLE_MAX_COLUMNS) return refused("columns", TABLE_MAX_COLUMNS, width);
  return limited({
    form,
    hasNames: isNamed,
    columns: nameColumns(isNamed ? first.cells : [], width),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: [...cells, ...Array.from({ length: width - cells.length }, () => "")],
      problem: null,
    })),
  });
}

function limited(table: Table): ReadTable {
  if (table.rows.length === 0) {
    const found = table.columns.length > 0 ? "nothing but a row of names" : "nothing";
    return { ok: false, problems: [{ path: "", expected: "a table with at least one row of answers", found }] };
  }
  if (table.rows.length > TABLE_MAX_ROWS) return refused("rows", TABLE_MAX_ROWS, table.rows.length);
  return table.columns.length > TABLE_MAX_COLUMNS ? refused("columns", TABLE_MAX_COLUMNS, table.columns.length) : { ok: true, table };
}

const NUMBER = new Intl.NumberFormat("en-US");

function refused(what: string, most: number, found: number): ReadTable {
  const problem = { path: "", expected: `at most ${NUMBER.format(most)} ${what}`, found: `${NUMBER.format(found)} ${what}` };
  return { ok: false, problems: [problem] };
}
