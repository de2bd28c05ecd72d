import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences, spanOf } from "#engine/text/reading.ts";

const readings = (text: string) => readSentences(text).map(({ reading }) => reading);

describe("reading an answer", () => {
  it("spells contractions out, with or without an apostrophe, straight or curly", () => {
    expect(readings("I didn’t. I didn't. i didnt")).toEqual(["i did not", "i did not", "i did not"]);
  });

  it("parts unpunctuated text where people put a full stop, and before a question that opens in mid-stream", () => {
    expect(readings("im so sorry i wasnt listening i was looking at the clock thats on me tell me what you were saying")).toEqual([
      "i am so sorry i was not listening",
      "i was looking at the clock",
      "that is on me",
      "tell me what you were saying",
    ]);
  });

  it.each([
    ["you never asked what have these weeks been like for you", ["you never asked", "what have these weeks been like for you"]],
    [
      "i read it off the card what went through you when you heard it",
      ["i read it off the card", "what went through you when you heard it"],
    ],
    ["that was wrong of me can you tell me how it was", ["that was wrong of me", "can you tell me how it was"]],
    ["i was short with you last week say whatever you need to", ["i was short with you last week", "say whatever you need to"]],
  ])("hears where the question opens: %s", (text, parts) => {
    expect(readings(text)).toEqual(parts);
  });

  it.each([
    "i did not know what it was like for you to wait",
    "i told you what happened to the other group",
    "i never understood how much it meant to you",
  ])("leaves whole: %s", (text) => {
    expect(readings(text)).toEqual([text]);
  });

  it("leaves a punctuated text as its marks part it", () => {
    expect(readings("I went on, and you sat there what did you think. I was late.")).toEqual([
      "i went on , and you sat there what did you think",
      "i was late",
    ]);
  });

  it("says a stutter once and drops fillers", () => {
    expect(readings("I, um, I didn't, uh, ask you")).toEqual(["i did not , ask you"]);
  });

  it("keeps somebody else’s words and stage directions out of reach", () => {
    expect(readings("*sighs* You said “I never told you that” to me.")).toEqual(["ACTION you said QUOTED to me"]);
  });

  it("reads an answer that stands in quotation marks as the answer", () => {
    expect(readings("“I was late. What was that like?”")).toEqual(["i was late", "what was that like"]);
  });

  it("keeps a pause inside its sentence", () => {
    expect(readings("So... what was it like?")).toEqual(["so , what was it like"]);
  });

  it("gives every sentence a span inside the text, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const sentence of readSentences(text)) {
          const { start, end } = spanOf(sentence, 0, sentence.reading.length);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
