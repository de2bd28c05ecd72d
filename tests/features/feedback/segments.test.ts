import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinEvidence } from "#features/feedback/join-evidence.ts";
import { segments } from "#features/feedback/segments.ts";
import { type Evidence, EVIDENCE_MOST } from "#schema/report.ts";
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

  test("takes no long time for as much as a report can hold, however it overlaps", () => {
    const long = "word ".repeat(20_000);
    const spans = Array.from({ length: EVIDENCE_MOST }, (_, at): Evidence => {
      const kind = [...SKILLS, ...TRAPS][at % 16] ?? "own";
      return { kind, level: null, start: at * 2, end: at % 2 === 0 ? long.length - at * 2 : at * 2 + 3, quote: "" };
    });
    const begun = performance.now();
    const cut = segments(long, joinEvidence(long, spans));
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(cut.map((segment) => segment.text).join("")).toBe(long);
    const apart = spans.map((span) => ({ ...span, start: span.start * 2, end: span.start * 2 + 1 }));
    const begunApart = performance.now();
    expect(joinEvidence(long, apart).length).toBeGreaterThan(1000);
    expect(performance.now() - begunApart).toBeLessThan(1000);
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
