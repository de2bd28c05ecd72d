import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinEvidence } from "#features/feedback/join-evidence.ts";
import type { Evidence } from "#schema/report.ts";

const piece = (text: string, quote: string, kind: Evidence["kind"], level: Evidence["level"] = null): Evidence => {
  const start = text.indexOf(quote);
  return { kind, level, start, end: start + quote.length, quote };
};

describe("joinEvidence", () => {
  const text = "I have a master’s degree, and I trained. It shows.";
  const quotes = (...pieces: Evidence[]) => joinEvidence(text, pieces).map(({ quote }) => quote);

  test("makes one of neighbors", () => {
    expect(quotes(piece(text, "master’s", "defending"), piece(text, "degree", "defending"))).toEqual(["master’s degree,"]);
  });

  test("takes the signs along that end a piece", () => {
    expect(quotes(piece(text, "I trained", "defending", null), piece(text, "It shows", "own"))).toEqual(["I trained.", "It shows."]);
  });

  test("makes one of pieces that overlap", () => {
    expect(quotes(piece(text, "a master’s", "defending"), piece(text, "master’s degree", "defending"))).toEqual(["a master’s degree,"]);
  });

  test("keeps apart what words or a full stop keep apart", () => {
    expect(quotes(piece(text, "degree", "defending"), piece(text, "I trained", "defending"), piece(text, "It shows", "defending"))).toEqual(
      ["degree,", "I trained.", "It shows."],
    );
  });

  test("keeps kinds and levels apart", () => {
    expect(quotes(piece(text, "master’s", "own", 1), piece(text, "degree", "own", 2), piece(text, "degree", "defending"))).toEqual([
      "master’s",
      "degree,",
      "degree,",
    ]);
  });

  test("always quotes the text", () => {
    const anyPiece = fc
      .record({
        kind: fc.constantFrom("own" as const, "fixing" as const),
        start: fc.nat(text.length - 1),
        size: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ kind, start, size }) => piece(text, text.slice(start, start + size), kind));
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 8 }), (pieces) => {
        for (const { start, end, quote } of joinEvidence(text, pieces)) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
