import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreResponse } from "#engine/score-response.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import { ReportSchema } from "#schema/report.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

const scenario = aScenario();
const stimulus = stimulusOf(scenario);
const score = (text: string) => scoreResponse(text, stimulus);
const levels = (text: string) => {
  const report = score(text);
  return report.status === "scored" ? report.levels : report.reason;
};

const REPAIR =
  "I did start late, two weeks running, and I said nothing about it. You may be wondering whether you count here at all. What was it like, sitting out there?";

describe("scoring an answer", () => {
  it("finds all three skills in a full repair", () => {
    expect(levels(REPAIR)).toEqual({ own: 2, reflect: 2, ask: 2 });
  });

  it("finds them as well when it was typed in haste", () => {
    expect(
      levels(
        "i did start late two weeks running and i said nothing about it you may be wondering whether you count here at all what was it like sitting out there",
      ),
    ).toEqual({
      own: 2,
      reflect: 2,
      ask: 2,
    });
  });

  it("grants no owning to a denial, a hypothesis, or the client’s words in quotation marks", () => {
    for (const text of ["I don't think I started late, not really.", "You said “I sit out there and wait” just now."])
      expect(levels(text)).toMatchObject({ own: 0 });
    expect(levels("If I was late then I am sorry about that.")).toMatchObject({ own: 1 });
  });

  it("names the dose: none, vague, some, too much", () => {
    const dose = (text: string) => {
      const report = score(text);
      return report.status === "scored" ? report.dose : null;
    };
    expect(dose("Let's look at the plan for today then.")).toBe("none");
    expect(dose("I'm sorry about that, my mistake.")).toBe("vague");
    expect(dose("I started late, two weeks running.")).toBe("some");
    expect(dose("I'm a terrible therapist, I feel sick about it, this is all my fault.")).toBe("too_much");
  });

  it("reads nothing of the scenario but statement, context, ownable and core", () => {
    const {
      models: _models,
      pitfalls: _pitfalls,
      reactions: _reactions,
      next: _next,
      teaching: _teaching,
      notYours: _notYours,
      ...bare
    } = scenario;
    expect(scoreResponse(REPAIR, stimulusOf(bare))).toEqual(score(REPAIR));
  });

  it("says the same twice and leaves the stimulus as it was", () => {
    const before = JSON.stringify(stimulus);
    expect(score(REPAIR)).toEqual(score(REPAIR));
    expect(JSON.stringify(stimulus)).toBe(before);
  });
});

describe("what can’t be scored", () => {
  it.each([
    ["", "empty"],
    ["   \n ", "empty"],
    ["Sorry", "too_short"],
    ["😢😢😢 🙏", "no_words"],
    ["?!?! ... 123 456", "no_words"],
    ["Lo siento mucho, entiendo que estás enojada conmigo por llegar tarde otra vez.", "not_english"],
    ["Es tut mir leid, dass ich schon wieder zu spät gekommen bin, das war nicht in Ordnung.", "not_english"],
    ["本当に申し訳ありませんでした。どんなお気持ちでしたか。", "not_english"],
    ["So this is just how it goes here? I sit out there and wait?", "pasted_statement"],
    ["sorry, late, feelings, open question, validate, empathy", "no_sentence"],
  ])("“%s” is %s", (text, reason) => {
    expect(levels(text)).toBe(reason);
  });
});

describe("any text at all", () => {
  const messy = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "I",
          "you",
          "sorry",
          "late",
          "what",
          "was",
          "?",
          ".",
          ",",
          "but",
          "“",
          "”",
          "*",
          "(",
          ")",
          "…",
          "\n",
          "feel",
          "don’t",
          "😀",
          "é",
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(" ")),
  );

  it("comes back as a valid report whose every quote is the text at its place", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const report = score(text);
        expect(ReportSchema.safeParse(report).success).toBe(true);
        if (report.status === "unscorable") return;
        for (const { start, end, quote } of report.evidence) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(quote);
        }
        for (const skill of ["own", "reflect", "ask"] as const) {
          expect(report.evidence.some(({ kind }) => kind === skill)).toBe(report.levels[skill] > 0);
        }
        for (const trap of report.traps) expect(report.evidence.some(({ kind }) => kind === trap)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("reads ten thousand words, HTML and control characters without an exception", () => {
    for (const text of [
      `${REPAIR} `.repeat(350),
      "<script>alert(1)</script> <b>I was late</b> & what was it like?",
      "I was late\u0000\u202E what was it like?\uFFFD",
    ]) {
      expect(score(text).status).toBe("scored");
    }
  });
});

describe("the longest answer that is kept", () => {
  it.each([
    "I was late. ",
    "What was it like? Ok. ",
    "i was late and you felt hurt and ",
    "late ",
    "?!",
    "“I ",
    "\u202E<b>\uD800 I was late. ",
  ])(
    "is read in a moment, though it is nothing but %j",
    (words) => {
      const text = words.repeat(ANSWER_MAX_LENGTH / words.length);
      const begun = performance.now();
      expect(["scored", "unscorable"]).toContain(score(text).status);
      expect(performance.now() - begun).toBeLessThan(4000);
    },
    20_000,
  );
});
