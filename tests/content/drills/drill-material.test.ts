import { describe, expect, it } from "vitest";
import { closingQuestionOf, fixableTrapOf, quotesOf } from "#content/drills/drill-material.ts";
import { aDrillAnswer, placed, RATED_TEXT } from "../../fixtures/a-drill-answer.ts";

describe("a trap to fix", () => {
  it("is the rarest of those that stand in place of owning", () => {
    expect(fixableTrapOf(aDrillAnswer())).toBe("but_reversal");
    expect(fixableTrapOf(aDrillAnswer({ traps: ["defending"] }))).toBe("defending");
  });

  it("is not there where a part is owned already, where too much is, or where nobody pointed at it", () => {
    expect(fixableTrapOf(aDrillAnswer({ levels: { own: 2, reflect: 0, ask: 1 } }))).toBeNull();
    expect(fixableTrapOf(aDrillAnswer({ traps: ["defending", "over_owning"] }))).toBeNull();
    expect(fixableTrapOf(aDrillAnswer({ evidence: [] }))).toBeNull();
  });
});

describe("a question to open", () => {
  const asking = (text: string, question: string, traps: ("leading_question" | "stacked_questions")[] = []) =>
    aDrillAnswer({
      text,
      traps,
      evidence: [placed(text, "ask", 1, question), ...traps.map((trap) => placed(text, trap, null, question))],
    });
  const kindOf = (...given: Parameters<typeof asking>) => closingQuestionOf(asking(...given))?.kind ?? null;

  it("is the words that the answer ends with", () => {
    const question = closingQuestionOf(aDrillAnswer());
    expect(question && RATED_TEXT.slice(question.start, question.end)).toBe("Did that bother you?");
  });

  it.each([
    ["closed", "I was late. Did that bother you?", "Did that bother you?"],
    ["closed", "i was late so didnt you mind", "so didnt you mind"],
    ["closed", "I was late. Isn’t it worse than that?", "Isn’t it worse than that?"],
    [null, "I was late. How can I help?", "How can I help?"],
    [null, "I was late. Did that bother you? I hope not.", "Did that bother you?"],
    [null, "Nobody was there. So is “no” an answer.", "So is “no” an answer."],
  ])("is %s: %s", (kind, text, question) => {
    expect(kindOf(text, question)).toBe(kind);
  });

  it("is leading or stacked where raters say so, whatever it begins with", () => {
    expect(kindOf("Why do you mind so much?", "Why do you mind so much?", ["leading_question"])).toBe("leading");
    expect(kindOf("Why? Since when? Who told you?", "Why? Since when? Who told you?", ["stacked_questions"])).toBe("stacked");
  });

  it("is not there where raters find the asking open, or missing", () => {
    expect(closingQuestionOf(aDrillAnswer({ levels: { own: 1, reflect: 0, ask: 2 } }))).toBeNull();
    expect(closingQuestionOf(aDrillAnswer({ levels: { own: 1, reflect: 0, ask: 0 } }))).toBeNull();
  });
});

describe("a quote to choose among", () => {
  const WORDS = "You sat out there and thought that I had forgotten you. You were waiting a while. I get it, I do.";
  const DEEP = placed(WORDS, "reflect", 2, "You sat out there and thought that I had forgotten you.");
  const SURFACE = placed(WORDS, "reflect", 1, "You were waiting a while.");
  const CLAIM = placed(WORDS, "claimed_understanding", null, "I get it, I do.");
  const quoting = (reflect: 0 | 1 | 2, evidence: (typeof DEEP)[], traps: "claimed_understanding"[] = []) =>
    quotesOf(aDrillAnswer({ text: WORDS, levels: { own: 0, reflect, ask: 0 }, traps, evidence }));

  it("is of the level of the whole answer, and of no other", () => {
    expect(quoting(2, [DEEP, SURFACE])).toEqual([{ depth: "underneath", start: DEEP.start, end: DEEP.end }]);
    expect(quoting(1, [SURFACE])).toEqual([{ depth: "surface", start: SURFACE.start, end: SURFACE.end }]);
  });

  it("is a claim only where raters agree that it is one", () => {
    expect(quoting(0, [CLAIM], ["claimed_understanding"]).map(({ depth }) => depth)).toEqual(["claimed"]);
    expect(quoting(0, [CLAIM])).toEqual([]);
  });

  it("is left out where it is only half of what the raters went by", () => {
    const apart = [placed(WORDS, "reflect", 1, "You sat out there and thought"), SURFACE];
    expect(quoting(1, apart)).toEqual([]);
    const joined = [placed(WORDS, "reflect", 1, "I had forgotten you."), SURFACE];
    expect(quoting(1, joined)).toEqual([{ depth: "surface", start: joined[0]?.start, end: SURFACE.end }]);
  });

  it("is left out where something else is in the same words", () => {
    expect(quoting(1, [SURFACE, { ...SURFACE, kind: "own" }])).toEqual([]);
  });

  it("speaks to the client, where it is the one that reaches them", () => {
    const image = "It must have been a long and lonely wait out there by oneself.";
    const answer = aDrillAnswer({
      text: image,
      levels: { own: 0, reflect: 2, ask: 0 },
      traps: [],
      evidence: [placed(image, "reflect", 2, image)],
    });
    expect(quotesOf(answer)).toEqual([]);
  });
});
