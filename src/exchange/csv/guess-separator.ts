import { looksLikeNames } from "./column-names.ts";
import { SEPARATORS, type Separator, SEPARATOR_OF } from "./separators.ts";
import { isBlank, splitRecords } from "./split-records.ts";

const LOOKED_AT = 50;
/** Far more than so many rows need, and little to look at. */
const LOOKED_AT_LENGTH = 500_000;
/** So many of the rows must have the same number of cells. */
const EVEN_ENOUGH = 0.8;

/** What parts the cells of this text, from how evenly it does: by the first rows alone. */
export function guessSeparator(text: string): Separator {
  const top = text.slice(0, LOOKED_AT_LENGTH);
  const fits = SEPARATORS.filter((separator) => separator !== "none").map((separator) => ({ separator, ...fitOf(top, separator) }));
  const best = fits
    .filter(({ even, width }) => width > 1 && even >= EVEN_ENOUGH)
    .toSorted((a, b) => b.even - a.even || b.width - a.width)[0];
  // A row of names tells it too, where a quote that is not closed hides how even the others are.
  const byNames = fits.find(({ first }) => first.length > 1 && looksLikeNames(first, []));
  return best?.separator ?? byNames?.separator ?? "none";
}

interface Fit {
  readonly first: readonly string[];
  /** The most common number of cells, and the share of the rows that have it. */
  readonly width: number;
  readonly even: number;
}

function fitOf(text: string, separator: Separator): Fit {
  const { records, problems } = splitRecords(text, separator, LOOKED_AT);
  const rows = records.filter((cells) => !isBlank(cells));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, times] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const [first = []] = rows;
  if (problems.length > 0 || isProse(rows)) return { first, width: 1, even: 0 };
  return { first, width, even: times / Math.max(1, rows.length) };
}

/** Commas within sentences have a space behind them; those between cells have not. */
function isProse(rows: readonly (readonly string[])[]): boolean {
  const later = rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== "");
  return later.length > 0 && later.filter((cell) => cell.startsWith(" ")).length > later.length / 2;
}

/** The separator that Excel’s own first line names (`sep=;`), with the text after that line; null where there is no such line. */
export function namedSeparator(text: string): { readonly separator: Separator; readonly rest: string } | null {
  const found = /^"?sep=([,;|\t])"?(?:\r\n|\n|\r)/iu.exec(text);
  const separator = SEPARATOR_OF[found?.[1] ?? ""];
  return found === null || separator === undefined ? null : { separator, rest: text.slice(found[0].length) };
}
