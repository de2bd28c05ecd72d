import { describe, expect, it } from "vitest";
import { closingQuestionOf } from "#content/drills/closing-question.ts";
import { aDrillAnswer, placed, RATED_TEXT } from "../../fixtures/a-drill-answer.ts";

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
