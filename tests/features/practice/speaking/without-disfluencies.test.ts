import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutDisfluencies } from "#features/practice/speaking/without-disfluencies.ts";

describe("a spoken answer loses what is only speaking:", () => {
  test.each([
    ["um I was late", "I was late"],
    ["I, um, was late.", "I was late."],
    ["I was late um. You waited.", "I was late. You waited."],
    ["I was late. Uh, you waited.", "I was late. You waited."],
    ["Erm, what was it like?", "What was it like?"],
    ["and uh you sat there hmm for a while", "and you sat there for a while"],
    ["I saw that it ah hurt", "I saw that it hurt"],
    ["Destiny, um, hang on", "Destiny, hang on"],
    ["I didn’t um I didn’t tell you", "I didn’t tell you"],
    ["um uh er hmm", ""],
    ["I I was late", "I was late"],
    ["I, I was late", "I was late"],
    ["We we’re both here", "We’re both here"],
    ["I I I was late", "I was late"],
    ["I’m I’m sorry about that", "I’m sorry about that"],
    ["you sat in the the waiting room", "you sat in the waiting room"],
    ["The the clock is mine", "The clock is mine"],
    ["I was I was late", "I was late"],
    ["I um I was uh I was late", "I was late"],
    ["you sat out in the in the hall", "you sat out in the hall"],
    ["you had you had hoped for more", "you had hoped for more"],
  ])("“%s” becomes “%s”", (spoken, kept) => {
    expect(withoutDisfluencies(spoken)).toBe(kept);
  });
});

describe("a spoken answer keeps whatever could be meant:", () => {
  test.each([
    "I know that that hurt.",
    "I want to tell you you matter here.",
    "I had had my doubts.",
    "I gave her her coat.",
    "I was so so late.",
    "You came in in the rain.",
    "No, no, please go on.",
    "I know, I know.",
    "Do you think you think too much?",
    "I am, I am.",
    "It was me. I. I was late.",
    "You sat in the ER all night.",
    "you sat in the er all night",
    "To err is what I did.",
    "You went “uh-huh” and I went on.",
    "Oh, I see.",
    "Ah, Walt. Two weeks of that.",
    "You did. Ah no.",
    "very very tired",
    "…",
  ])("“%s”", (spoken) => {
    expect(withoutDisfluencies(spoken)).toBe(spoken);
  });
});

describe("whatever is spoken,", () => {
  const word = fc.constantFrom(
    ..."I i you we the The a my in of on was am had um Um uh er ER hmm ah late that waiting “so” I’m It’s no 3 — …".split(" "),
  );
  const spoken = fc
    .array(fc.tuple(word, fc.constantFrom("", "", "", ",", ".", "?", "…", ",”")), { maxLength: 30 })
    .map((pieces) => pieces.map(([itself, after]) => itself + after).join(" "));
  const bare = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  test("doing it again changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(spoken, fc.string({ unit: "grapheme" })), (text) => {
        const once = withoutDisfluencies(text);
        expect(withoutDisfluencies(once)).toBe(once);
      }),
    );
  });

  test("no word is added, and those that stay stand in their order", () => {
    fc.assert(
      fc.property(spoken, (text) => {
        const all = bare(text);
        let at = -1;
        for (const kept of bare(withoutDisfluencies(text))) {
          at = all.indexOf(kept, at + 1);
          expect(at).not.toBe(-1);
        }
      }),
    );
  });

  test("every word but a filler is still there", () => {
    const fillers = new Set(["um", "uh", "er", "hmm", "ah"]);
    const different = (text: string) => new Set(bare(text).filter((one) => !fillers.has(one)));
    fc.assert(
      fc.property(spoken, (text) => {
        expect(different(withoutDisfluencies(text))).toEqual(different(text));
      }),
    );
  });
});
