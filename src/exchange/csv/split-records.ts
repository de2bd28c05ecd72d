import Papa from "papaparse";
import { shortened } from "#schema/problems/found-in-words.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { SIGN_OF, type Separator } from "./separators.ts";

interface Records {
  readonly records: readonly (readonly string[])[];
  /** Quotes that open a cell and do not close it where one would expect it: from there on, cells and rows may be mistaken. */
  readonly problems: readonly Problem[];
}

/** The rows of a text as cells; blank lines are rows of one empty cell. With `most`, no more than so many rows from the top. */
export function splitRecords(text: string, separator: Separator, most = 0): Records {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: SIGN_OF[separator], preview: most });
  const problems = errors.filter(({ type }) => type === "Quotes").map((error) => inWords(text, error));
  if (problems.length === 0) return { records: data, problems };
  const plain = Papa.parse<string[]>(text, { delimiter: SIGN_OF[separator], preview: most, fastMode: true }).data;
  // Where the quotes are prose (“No,” she said) the rows come out even without them.
  return isEven(plain) ? { records: plain, problems: [] } : { records: data, problems };
}

function isEven(records: readonly (readonly string[])[]): boolean {
  const widths = new Set(records.filter((cells) => !isBlank(cells)).map(({ length }) => length));
  return widths.size === 1;
}

/** Whether nothing stands in any cell. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

function inWords(text: string, { code, index = 0 }: Papa.ParseError): Problem {
  const path = `line ${text.slice(0, index).split(/\r\n|\n|\r/u).length}`;
  const begun = `“${shortened(text.slice(index, index + 60))}”`;
  return code === "MissingQuotes"
    ? { path, expected: "a second double quote, to close the cell that one opens", found: `none after ${begun}` }
    : { path, expected: "a double quote inside a quoted cell to be written twice", found: `a single one after ${begun}` };
}
