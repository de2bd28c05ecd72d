const SHORTENED_TO = 60;

/** What stands there, in words: “nothing”, “the number 4”, “the text “foo””, “a list with 3 entries”. Never more than a line. */
export function foundInWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value.trim() === "" ? "an empty text" : `the text “${shortened(value)}”`;
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list with ${counted(value.length, "entry", "entries")}`;
  if (value === null || typeof value === "boolean") return String(value);
  return "an object";
}

/** A text by its length, where that is what is wrong with it. */
export function lengthInWords(text: string): string {
  return `a text of ${counted(text.length, "character", "characters")}`;
}

/** One line of at most some 60 characters, fit for a terminal: no control characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 10 * SHORTENED_TO)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  const signs = Array.from(line);
  return signs.length > SHORTENED_TO ? `${signs.slice(0, SHORTENED_TO).join("").trimEnd()}…` : line;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
