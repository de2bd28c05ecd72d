import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSentences } from "#engine/text/reading.ts";
import { sentenceSpans } from "#engine/text/sentence-spans.ts";

const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** What people put between words when they write, dictate or type in haste. */
const messy = fc
  .array(
    fc.constantFrom(
      "I",
      "was",
      "late",
      "what",
      "was it like",
      "um",
      "you",
      "sorry",
      "20",
      ".",
      "?",
      "…",
      "! ",
      "\n\n",
      " — ",
      ", ",
      "”",
      " “",
      " ",
      "full stop",
      "😔",
      "*sighs*",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));

describe("sentenceSpans", () => {
  test.each([
    ["I was late, twice. You felt small.  What was it like?", ["I was late, twice.", "You felt small.", "What was it like?"]],
    ["i was short with you last week say whatever you need to", ["i was short with you last week", "say whatever you need to"]],
    ["“I was late.” “What was that like?”", ["“I was late.”", "“What was that like?”"]],
    ["I was late...\nUm, what was it like?", ["I was late...", "Um, what was it like?"]],
    ["I was late again lol! You sat and waited.", ["I was late again lol!", "You sat and waited."]],
    ["That was on me full stop what was it like question mark", ["That was on me full stop", "what was it like question mark"]],
    ["that was wrong of me — can you tell me how it was", ["that was wrong of me —", "can you tell me how it was"]],
    ["  …  ", ["…"]],
    [" \n", []],
  ])("parts %j", (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  test("leaves nothing but space outside, and keeps the order, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: "grapheme", maxLength: 200 })), (text) => {
        let from = 0;
        for (const { start, end } of sentenceSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe("");
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      }),
    );
  });

  test("holds each sentence that the engine reads within one span", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const spans = sentenceSpans(text);
        for (const { start, end } of readSentences(text)) {
          expect(spans.filter((span) => span.start <= start && end <= span.end)).toHaveLength(1);
        }
      }),
    );
  });
});
