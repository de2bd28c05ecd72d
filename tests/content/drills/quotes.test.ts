import { describe, expect, it } from "vitest";
import { clearQuotesOf, quotesOf } from "#content/drills/quotes.ts";
import { aDrillAnswer, placed } from "../../fixtures/a-drill-answer.ts";

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

  it("is left out where it is no whole sentence, and is to reach the client", () => {
    const half = "You sat out there and thought that I had forgotten you";
    const evidence = [placed(WORDS, "reflect", 2, half.slice(4))];
    expect(quoting(2, evidence)).toEqual([]);
  });

  it("is kept only where a reading of it by itself comes to the same", () => {
    const answer = {
      ...aDrillAnswer({ text: WORDS, levels: { own: 0, reflect: 2, ask: 0 }, traps: ["claimed_understanding"] }),
      evidence: [DEEP, CLAIM],
    };
    const depths = (read: 0 | 2 | null) => clearQuotesOf(answer, () => read).map(({ depth }) => depth);
    expect(depths(2)).toEqual(["underneath"]);
    expect(depths(0)).toEqual(["claimed"]);
    expect(depths(null)).toEqual(["claimed"]);
  });
});
