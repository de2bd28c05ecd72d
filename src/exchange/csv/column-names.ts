const LONGEST_NAME = 60;
/** A first row that holds one of these as a cell is a row of names. */
const USUAL =
  /^(?:id|nr|no\.?|number|row|answers?|responses?|reply|text|utterance|repair|scenario|case|vignette|beat|name|student|trainee|participant|person|rater|email|date|comment|[\p{L}\d]+_[\p{L}\d_]+)$/iu;

/** Whether the first row seems to name the columns: a usual name among short cells, or cells far shorter than what stands under them. */
export function looksLikeNames(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length === 0 || cells.some((cell) => cell.length > LONGEST_NAME || /^[\d.,]+$/u.test(cell))) return false;
  if (cells.some((cell) => USUAL.test(cell))) return true;
  if (cells.some((cell) => /[.!?]$/u.test(cell))) return false;
  const longest = Math.max(...first.map((_, column) => middleLength(others.map((row) => row[column] ?? ""))));
  return longest > 3 * Math.max(...cells.map((cell) => cell.length));
}

function middleLength(cells: readonly string[]): number {
  const lengths = cells.map(({ length }) => length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** A name of its own for each of so many columns: as given, “text (2)” where one came before, “column 3” where there is none. */
export function nameColumns(given: readonly string[], count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, column) => {
    const wanted = given[column]?.trim() ?? "";
    const base = wanted === "" ? `column ${column + 1}` : wanted;
    let name = base;
    for (let times = 2; taken.has(name); times += 1) name = `${base} (${times})`;
    taken.add(name);
    return name;
  });
}
