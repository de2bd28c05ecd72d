/** Where a text stops being JSON, and what should have stood there. */
export interface JsonMistake {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly expected: string;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The first mistake in a text that is not JSON; null if there is none.
 * Browsers tell it in words of their own, some without a place, so Mend looks for itself.
 */
export function findJsonMistake(text: string): JsonMistake | null {
  const cursor = { text, at: 0 };
  const wrong = readValue(cursor);
  if (wrong) return wrong;
  skip(cursor, SPACE);
  return cursor.at === text.length ? null : mistake(cursor, "nothing more");
}

function readValue(cursor: Cursor): JsonMistake | null {
  if (take(cursor, "{")) return readEntries(cursor, "}", readMember);
  if (take(cursor, "[")) return readEntries(cursor, "]", readValue);
  if (cursor.text[cursor.at] === '"') return readString(cursor);
  return skip(cursor, WORD) ? null : mistake(cursor, "a value");
}

function readEntries(cursor: Cursor, closer: "}" | "]", readEntry: (cursor: Cursor) => JsonMistake | null): JsonMistake | null {
  if (take(cursor, closer)) return null;
  for (;;) {
    const wrong = readEntry(cursor);
    if (wrong) return wrong;
    if (take(cursor, closer)) return null;
    if (!take(cursor, ",")) return mistake(cursor, `a comma or ${closer}`);
  }
}

function readMember(cursor: Cursor): JsonMistake | null {
  skip(cursor, SPACE);
  if (cursor.text[cursor.at] !== '"') return mistake(cursor, "a name in double quotes");
  const wrong = readString(cursor);
  if (wrong) return wrong;
  return take(cursor, ":") ? readValue(cursor) : mistake(cursor, "a colon after the name");
}

function readString(cursor: Cursor): JsonMistake | null {
  cursor.at += 1;
  for (;;) {
    const sign = cursor.text[cursor.at];
    if (sign === undefined || sign < " ") return mistake(cursor, "a closing double quote on the same line");
    if (sign === "\\") {
      if (!skip(cursor, ESCAPE)) return mistake(cursor, 'a known escape: \\n, \\", \\\\ or \\u with four digits');
      continue;
    }
    cursor.at += 1;
    if (sign === '"') return null;
  }
}

function take(cursor: Cursor, sign: string): boolean {
  skip(cursor, SPACE);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

function mistake({ at }: Cursor, expected: string): JsonMistake {
  return { at, expected };
}
