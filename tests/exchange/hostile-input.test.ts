/** Links and files made to do harm, through the doors that everything from another device comes in by. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_MAX_LENGTH } from "#exchange/link/make-link.ts";
import { packText, unpackText, UNPACKED_MAX_BYTES } from "#exchange/link/pack.ts";
import { readMendFile } from "#exchange/read-mend-file.ts";
import { AssignmentSchema } from "#schema/assignment.ts";
import { ClassAnswerSchema } from "#schema/class-answer.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";

const maxLength = 1_000_000;
const readAssignment = (text: string) => readMendFile(text, { format: "mend-assignment", schema: AssignmentSchema, maxLength });
const KINDS = [
  { format: "mend-assignment", read: readAssignment },
  {
    format: "mend-class-answer",
    read: (text: string) => readMendFile(text, { format: "mend-class-answer", schema: ClassAnswerSchema, maxLength }),
  },
  {
    format: "mend-rating-round",
    read: (text: string) => readMendFile(text, { format: "mend-rating-round", schema: RatingRoundSchema, maxLength }),
  },
];
const isPolluted = () => "polluted" in {};

describe.each(KINDS)("a file that says it is a $format", (kind) => {
  const problemsIn = (text: string) => {
    const read = kind.read(text);
    return read.ok ? [] : read.problems;
  };

  it("is refused in one line where it is too long, too deep, or holds too much", () => {
    for (const text of [
      " ".repeat(1_000_001),
      "[".repeat(500_000),
      `{"format":"${kind.format}","a":${"[".repeat(60)}${"]".repeat(60)}}`,
      `{"format":"${kind.format}","a":[${"0,".repeat(300_000)}0]}`,
    ]) {
      expect(problemsIn(text)).toHaveLength(1);
    }
  });

  it("has no name that reaches into the program", () => {
    const text = `{"__proto__":{"polluted":1},"format":"${kind.format}","version":1,"constructor":{"prototype":{"polluted":1}}}`;
    const found = problemsIn(text).map(({ path }) => path);
    expect(found).toContain("__proto__");
    expect(found).toContain("constructor");
    expect(problemsIn(`{"__proto__":{"format":"${kind.format}","version":1}}`)).toMatchObject([{ path: "format" }]);
    expect(isPolluted()).toBe(false);
  });

  it("names no more problems than anybody reads, each without signs that move the words around it", () => {
    const names = Array.from({ length: 5000 }, (_, at) => `"\\u202E\\u0000<b>${at}":1`);
    const problems = problemsIn(`{"format":"${kind.format}","version":1,${names.join(",")}}`);
    expect(problems.length).toBeLessThanOrEqual(1001);
    for (const { path, found } of problems) expect(path + found).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
  });

  it("is either read or refused in words, whatever it is", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        expect(problemsIn(JSON.stringify({ ...fields, format: kind.format, version: 1 })).length).toBeGreaterThan(0);
      }),
    );
  });
});

it("a file of a format that is nobody’s is called by a short name of it", () => {
  const read = readAssignment(JSON.stringify({ format: "x".repeat(500_000) }));
  expect(read.ok ? "" : read.problems[0]?.found).toMatch(/^the format “x{40}”$/);
});

describe("a link made to do harm", () => {
  it("never unpacks to more than is allowed, however well it is packed", async () => {
    for (const letter of ["a", "é", "𝄞", "\u0000"]) {
      const packed = await packText(letter.repeat(UNPACKED_MAX_BYTES + 1));
      expect(packed.length).toBeLessThan(LINK_MAX_LENGTH);
      expect(await unpackText(packed)).toEqual({ ok: false, reason: "too_big" });
    }
  });

  it("is broken where it holds what is no text", async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0xc0, 0x80]);
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
    const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
    expect(await unpackText(packed)).toEqual({ ok: false, reason: "broken" });
  });

  it("is broken, and nothing worse, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.webPath()), async (packed) => {
        expect(await unpackText(packed)).toEqual({ ok: false, reason: "broken" });
      }),
      { numRuns: 20 }, // a stream for each
    );
  });
});
