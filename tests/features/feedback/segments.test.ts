import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segments } from "#features/feedback/segments.ts";
import type { Evidence } from "#schema/report.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";

const piece = (text: string, quote: string, kind: Evidence["kind"], level: Evidence["level"] = 2): Evidence => {
  const start = text.indexOf(quote);
  return { kind, level, start, end: start + quote.length, quote };
};

/** The cut answer as a reader sees it: every stretch with its kinds. */
const drawn = (text: string, evidence: readonly Evidence[]) =>
  segments(text, evidence).map((segment) => [segment.text, segment.marks.map(({ kind }) => kind).join("+")]);

describe("segments", () => {
  const text = "I was late, twice. That hurt. What was it like?";

  test("leaves an answer without evidence whole", () => {
    expect(drawn(text, [])).toEqual([[text, ""]]);
  });

  test("gives nothing for nothing", () => {
    expect(segments("", [])).toEqual([]);
  });

  test("cuts where evidence begins and ends", () => {
    expect(drawn(text, [piece(text, "I was late, twice.", "own"), piece(text, "What was it like?", "ask")])).toEqual([
      ["I was late, twice.", "own"],
      [" That hurt. ", ""],
      ["What was it like?", "ask"],
    ]);
  });

  test("lets marks overlap, the wider around the narrower", () => {
    expect(drawn(text, [piece(text, "late, twice. That hurt.", "reflect"), piece(text, "I was late, twice.", "own")])).toEqual([
      ["I was ", "own"],
      ["late, twice.", "own+reflect"],
      [" That hurt.", "reflect"],
      [" What was it like?", ""],
    ]);
  });

  test("draws a kind once where its own spans overlap", () => {
    expect(drawn("so sorry", [piece("so sorry", "so sorry", "own", 1), piece("so sorry", "sorry", "own", 1)])).toEqual([
      ["so ", "own"],
      ["sorry", "own"],
    ]);
  });

  test("lets the higher level speak for words that were found twice", () => {
    const cut = segments(text, [piece(text, "That hurt.", "reflect", 1), piece(text, "That hurt.", "reflect", 2)]);
    expect(cut.flatMap(({ closes }) => closes.map(({ level }) => level))).toEqual([2]);
  });

  const anyEvidence = (length: number): fc.Arbitrary<Evidence> =>
    fc
      .record({
        kind: fc.constantFrom(...SKILLS, ...TRAPS),
        level: fc.constantFrom(null, 0 as const, 1 as const, 2 as const),
        start: fc.nat(length + 3),
        size: fc.nat(length + 3),
      })
      .map(({ kind, level, start, size }) => ({ kind, level, start, end: start + size, quote: "" }));
  const anyCase = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .chain((text) => fc.tuple(fc.constant(text), fc.array(anyEvidence(text.length), { maxLength: 12 })));

  test("always joins back to the answer, stretch after stretch", () => {
    fc.assert(
      fc.property(anyCase, ([text, evidence]) => {
        const cut = segments(text, evidence);
        expect(cut.map((segment) => segment.text).join("")).toBe(text);
        for (const segment of cut) expect(text.slice(segment.start, segment.start + segment.text.length)).toBe(segment.text);
        expect(cut.every((segment) => segment.text !== "")).toBe(true);
      }),
    );
  });

  test("marks every character with exactly the kinds that cover it, and ends whatever it begins", () => {
    fc.assert(
      fc.property(anyCase, ([text, evidence]) => {
        const cut = segments(text, evidence);
        for (const { start, text: words, marks } of cut) {
          const covering = evidence.filter((each) => each.start <= start && start + words.length <= each.end);
          expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(covering.map(({ kind }) => kind)));
          expect(new Set(marks.map(({ kind }) => kind)).size).toBe(marks.length);
        }
        const count = (side: "opens" | "closes") => cut.reduce((sum, segment) => sum + segment[side].length, 0);
        expect(count("opens")).toBe(count("closes"));
      }),
    );
  });
});
