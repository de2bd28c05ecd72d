/** Chosen for the author from the start, or choices that say nothing without words. */
const NO_WORDS: ReadonlySet<string> = new Set(["key", "id", "kind", "trap", "from", "after"]);

/** Whether nothing is written in a row, a list of rows or a text. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isBlank);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => NO_WORDS.has(name) || isBlank(inner));
}

/** The rows in which something is written; where there are fewer than `least`, the first ones whatever is in them. */
export function keptRows<Row>(rows: readonly Row[], least = 0): readonly Row[] {
  return keptAt(rows, least).flatMap((at) => rows[at] ?? []);
}

/** Where the rows stand that `keptRows` keeps. */
export function keptAt(rows: readonly unknown[], least = 0): readonly number[] {
  const written = rows.flatMap((row, at) => (isBlank(row) ? [] : [at]));
  return written.length < least ? rows.slice(0, least).map((_, at) => at) : written;
}
