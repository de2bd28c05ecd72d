import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceSpans } from "#engine/text/sentence-spans.ts";
import { composeRedo, redoName, redoOf } from "#features/practice/redo.ts";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

type Quoted = readonly [kind: Evidence["kind"], level: Evidence["level"], quote: string];

function reportOn(text: string, ...evidence: readonly Quoted[]): ScoredReport {
  return aReport({
    evidence: evidence.map(([kind, level, quote]) => {
      const start = text.indexOf(quote);
      if (start === -1) throw new Error(`“${quote}” is not in the text`);
      return { kind, level, start, end: start + quote.length, quote };
    }),
  });
}

const OWNED = ["own", 2, "I was late, twice"] as const;
const REFLECTED = ["reflect", 2, "You wonder if you count here"] as const;

describe("redoOf", () => {
  test("opens the sentence that carries the skill, and keeps the others with their evidence", () => {
    const text = "I was late, twice. You wonder if you count here. Are you mad?";
    const redo = redoOf(text, reportOn(text, OWNED, REFLECTED, ["ask", 1, "Are you mad?"]), "ask");
    expect(redo).toMatchObject({ words: "Are you mad?", shared: [], after: { text: "" } });
    expect(redo.before.text).toBe("I was late, twice. You wonder if you count here.");
    expect(redo.before.evidence.map(({ kind, start, end }) => [kind, redo.before.text.slice(start, end)])).toEqual([
      ["own", "I was late, twice"],
      ["reflect", "You wonder if you count here"],
    ]);
  });

  test("counts what stays after the box from its own beginning", () => {
    const text = "Sorry. You wonder if you count here. What was it like?";
    const { after } = redoOf(text, reportOn(text, ["own", 1, "Sorry"], REFLECTED, ["ask", 2, "What was it like?"]), "own");
    expect(after.text).toBe("You wonder if you count here. What was it like?");
    expect(after.evidence.map(({ quote }) => quote)).toEqual(["You wonder if you count here", "What was it like?"]);
    for (const { start, end, quote } of after.evidence) expect(after.text.slice(start, end)).toBe(quote);
  });

  test("opens what stands in the skill’s place, too, wherever that is", () => {
    const text = "I’m sorry about that. You wonder if you count here. But the session before ran over. What was it like?";
    const report = reportOn(text, ["own", 1, "I’m sorry about that"], REFLECTED, ["defending", null, "But the session before ran over"]);
    const redo = redoOf(text, report, "own");
    expect(redo.words).toBe("I’m sorry about that. But the session before ran over.");
    expect(composeRedo(redo, "I was late.")).toBe("I was late. You wonder if you count here. What was it like?");
  });

  test("leaves another skill’s trap where it stands", () => {
    const text = "I was late, twice. But the session before ran over. Are you mad?";
    const report = reportOn(text, OWNED, ["defending", null, "But the session before ran over"], ["ask", 1, "Are you mad?"]);
    const { before } = redoOf(text, report, "ask");
    expect(before.text).toBe("I was late, twice. But the session before ran over.");
    expect(before.evidence.map(({ kind }) => kind)).toEqual(["own", "defending"]);
  });

  test("parts a sentence between what is kept and what is open", () => {
    const text = "I was late, twice, are you mad at me?";
    const redo = redoOf(text, reportOn(text, OWNED, ["ask", 1, "are you mad at me?"]), "ask");
    expect(redo).toMatchObject({ before: { text: "I was late, twice," }, words: "are you mad at me?", shared: [] });
    expect(composeRedo(redo, "what was it like?")).toBe("I was late, twice, what was it like?");
  });

  test("keeps a sentence that carries another skill in full, and gives this one a place of its own", () => {
    const text = "I was late, twice. Did it feel as if I had dropped you?";
    const report = reportOn(
      text,
      OWNED,
      ["reflect", 2, "Did it feel as if I had dropped you?"],
      ["ask", 1, "Did it feel as if I had dropped you?"],
    );
    expect(redoOf(text, report, "ask")).toMatchObject({ before: { text }, words: "", after: { text: "" } });
  });

  test("opens a sentence that two weak skills share, and says what else is in it", () => {
    const text = "I was late, twice. Are you upset?";
    const report = reportOn(text, OWNED, ["reflect", 1, "Are you upset?"], ["ask", 1, "Are you upset?"]);
    expect(redoOf(text, report, "ask")).toMatchObject({ words: "Are you upset?", shared: ["reflect"] });
  });

  test("opens a trap although it shares its sentence with what is good", () => {
    const text = "You wonder if you count here but the session before ran over. What was it like?";
    const report = reportOn(text, REFLECTED, ["but_reversal", null, "You wonder if you count here but the session before ran over"]);
    expect(redoOf(text, report, "own")).toMatchObject({ shared: ["reflect"], after: { text: "What was it like?" } });
  });

  test("puts what is missing where it belongs", () => {
    const text = "I was late, twice. It was a long week. What was it like?";
    const asked = ["ask", 2, "What was it like?"] as const;
    expect(redoOf(text, reportOn(text, asked), "own").before.text).toBe("");
    expect(redoOf(text, reportOn(text, OWNED, asked), "reflect").before.text).toBe("I was late, twice.");
    expect(redoOf(text, reportOn(text, asked), "reflect").before.text).toBe("I was late, twice. It was a long week.");
    expect(redoOf("I was late, twice.", reportOn("I was late, twice.", OWNED), "ask").after.text).toBe("");
  });

  test("takes a last question that earned nothing for the question", () => {
    const text = "I was late, twice. Shall we get started?";
    expect(redoOf(text, reportOn(text, OWNED), "ask")).toMatchObject({
      before: { text: "I was late, twice." },
      words: "Shall we get started?",
    });
    expect(redoOf(text, reportOn(text, OWNED), "reflect").words).toBe("");
    const elsewhere = "Late, was I? I was late, twice.";
    expect(redoOf(elsewhere, reportOn(elsewhere, OWNED), "ask").words).toBe("");
  });

  test("opens every question where there were too many, but for one that carries something else", () => {
    const text = "Are you upset? Is it me? What was it like? Did you wait? I was late, twice.";
    const report = reportOn(
      text,
      ["reflect", 2, "Are you upset?"],
      ["ask", 1, "What was it like?"],
      ["stacked_questions", null, "Is it me?"],
      OWNED,
    );
    expect(redoOf(text, report, "ask")).toMatchObject({
      before: { text: "Are you upset?" },
      words: "Is it me? What was it like? Did you wait?",
      after: { text: "I was late, twice." },
    });
  });
});

describe("redoName", () => {
  test("says whether there is anything to rewrite", () => {
    const text = "I was late, twice. Shall we get started?";
    const report = reportOn(text, OWNED);
    expect(redoName(redoOf(text, report, "ask"), "ask")).toBe("Rewrite just the question");
    expect(redoName(redoOf(text, report, "reflect"), "reflect")).toBe("Add just the reflection");
  });
});

describe("composeRedo", () => {
  const text = "I was late, twice.\n\nSorry if you were upset.  What was it like?";
  const redo = redoOf(text, reportOn(text, OWNED, ["reflect", 1, "Sorry if you were upset"]), "reflect");

  test("keeps the space around the place as it was written", () => {
    expect(composeRedo(redo, " You wonder if you count. ")).toBe("I was late, twice.\n\nYou wonder if you count.  What was it like?");
  });

  test("leaves one space where the words are taken out", () => {
    expect(composeRedo(redo, " ")).toBe("I was late, twice.  What was it like?");
  });

  test("ends new words that something follows", () => {
    expect(composeRedo(redo, "You wonder if you count")).toBe("I was late, twice.\n\nYou wonder if you count.  What was it like?");
  });

  test("ends the sentences that stay, where nobody did, so that the new one does not run into them", () => {
    const plain = "i was late and i said nothing you wonder if you count here can you forgive me";
    const report = reportOn(plain, ["own", 2, "i was late and i said nothing"], ["ask", 1, "can you forgive me"]);
    const plainRedo = redoOf(plain, report, "ask");
    expect(composeRedo(plainRedo, "What was it like?")).toMatch(/^i was late and i said nothing\b.*\bhere\. What was it like\?$/u);
    expect(composeRedo(plainRedo, plainRedo.words)).toBe(plain);
  });

  const said = fc
    .array(
      fc.constantFrom(
        "I was late.",
        "you felt small",
        "Um, what was it like?",
        "Sorry!",
        "“Fine.”",
        "\n",
        "it cost you, twice,",
        "…",
        "😔",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(" "));
  const skill = fc.constantFrom(...SKILLS);
  const places = (kinds: readonly Evidence["kind"][]) =>
    fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(80), fc.integer({ min: 1, max: 40 }), fc.constantFrom(1 as const, 2 as const)), {
      maxLength: 5,
    });
  const evidenceOn = (whole: string, found: readonly (readonly [Evidence["kind"], number, number, 1 | 2])[]): Evidence[] =>
    found
      .map(([kind, from, length, level]) => ({
        kind,
        level,
        start: Math.min(from, whole.length),
        end: Math.min(from + length, whole.length),
        quote: "",
      }))
      .filter(({ start, end }) => start < end)
      .map((piece) => ({ ...piece, quote: whole.slice(piece.start, piece.end) }));

  test("gives the same answer for the same words, wherever one sentence is open", () => {
    fc.assert(
      fc.property(said, skill, fc.nat(), (whole, which, nth) => {
        const sentences = sentenceSpans(whole);
        const span = sentences[nth % Math.max(1, sentences.length)];
        const evidence: Evidence[] =
          span === undefined ? [] : [{ kind: which, level: 1, ...span, quote: whole.slice(span.start, span.end) }];
        const laidOut = redoOf(whole, aReport({ evidence }), which);
        expect(composeRedo(laidOut, laidOut.words)).toBe(whole.trim());
      }),
    );
  });

  test("loses nothing and adds nothing, whatever the report points at", () => {
    const signs = (all: string) => all.replaceAll(/\s/gu, "").split("").toSorted().join("");
    fc.assert(
      fc.property(said, skill, places([...SKILLS, ...TRAPS]), (whole, which, found) => {
        const laidOut = redoOf(whole, aReport({ evidence: evidenceOn(whole, found) }), which);
        expect(signs(laidOut.before.text + laidOut.words + laidOut.after.text)).toBe(signs(whole));
        for (const kept of [laidOut.before, laidOut.after]) {
          for (const { start, end, quote } of kept.evidence) expect(kept.text.slice(start, end)).toBe(quote);
        }
      }),
    );
  });
});
