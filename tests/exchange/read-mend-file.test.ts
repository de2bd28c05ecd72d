import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { readMendFile } from "#exchange/read-mend-file.ts";

const expected = {
  format: "mend-thing",
  schema: z.strictObject({ format: z.literal("mend-thing"), version: z.literal(1), name: z.string(), count: z.number() }),
  maxLength: 1000,
};
const file = (changes: object) => JSON.stringify({ format: "mend-thing", version: 1, name: "a", count: 2, ...changes });

describe("a file of Mend", () => {
  it("is read whole", () => {
    expect(readMendFile(file({}), expected)).toEqual({ ok: true, value: { format: "mend-thing", version: 1, name: "a", count: 2 } });
  });

  it("of another kind is called what it is, with where it belongs", () => {
    const read = readMendFile(JSON.stringify({ format: "mend-backup", version: 3 }), expected);
    expect(read).toEqual({
      ok: false,
      problems: [{ path: "format", expected: "“mend-thing”", found: "a backup, which is restored in Settings" }],
    });
  });

  it("that is none is refused in one line, be it JSON or not", () => {
    for (const text of ["[1, 2]", "null", "{}", "“a”", "", "{".repeat(100), "x".repeat(2000)]) {
      const read = readMendFile(text, expected);
      expect(read.ok ? [] : read.problems).toHaveLength(1);
    }
  });

  it("of a later version says so, and nothing else", () => {
    const read = readMendFile(file({ version: 2, name: 7 }), expected);
    expect(read).toEqual({ ok: false, problems: [{ path: "version", expected: "1", found: "the number 2" }] });
  });

  it("names everything that is wrong at once", () => {
    const read = readMendFile(file({ name: 7, count: "two", more: 1 }), expected);
    expect(read.ok ? [] : read.problems.map(({ path }) => path).toSorted()).toEqual(["count", "more", "name"]);
  });

  it("is refused where a further check finds something", () => {
    const problem = { path: "count", expected: "an odd number", found: "2" };
    expect(readMendFile(file({}), { ...expected, check: () => [problem] })).toEqual({ ok: false, problems: [problem] });
  });
});
