import { describe, expect, it } from "vitest";
import { readSentences } from "#engine/text/reading.ts";
import { confirmTraps, SHOWN_FROM } from "#engine/traps/confirm-traps.ts";

const sentences = readSentences("You should keep a diary. I was late.");
const found = new Map([["fixing", [{ sentence: 0, from: 4, to: 14 }]]] as const);
const { worded, unworded } = SHOWN_FROM.fixing.alone;
const shown = (chance: number, told: readonly number[], places: typeof found | Map<never, never> = found) => [
  ...confirmTraps(places, new Map([["fixing", { chance, sentences: told }]]), false, sentences),
];

describe("confirmTraps", () => {
  it("shows what was worded where the model holds it likely enough, at its words", () => {
    expect(shown(worded, [0.1, 0.9])).toEqual([["fixing", [{ sentence: 0, from: 4, to: 14 }]]]);
    expect(shown(worded - 0.01, [0.1, 0.9])).toEqual([]);
  });

  it("shows what was not worded only where the model is sure, at the sentence that it holds likeliest", () => {
    expect(shown(unworded, [0.1, 0.9], new Map())).toEqual([["fixing", [{ sentence: 1, from: 0, to: 10 }]]]);
    expect(shown(unworded - 0.01, [0.1, 0.9], new Map())).toEqual([]);
  });

  it("asks no less of a trap without words than of one with them", () => {
    for (const { alone, besideOwning } of Object.values(SHOWN_FROM)) {
      for (const { worded, unworded } of [alone, besideOwning]) expect(unworded).toBeGreaterThanOrEqual(worded);
    }
  });

  it("asks more beside some owning, where reasons and plans are often none", () => {
    const defense = new Map([["defending", [{ sentence: 0, from: 4, to: 14 }]]] as const);
    const opinions = new Map([["defending", { chance: SHOWN_FROM.defending.alone.worded, sentences: [0.9, 0.1] }]] as const);
    expect([...confirmTraps(defense, opinions, false, sentences)]).toEqual([...defense]);
    expect([...confirmTraps(defense, opinions, true, sentences)]).toEqual([]);
  });

  it("leaves alone a trap that the model does not know", () => {
    const offTask = new Map([["not_a_response", [{ sentence: 1, from: 0, to: 10 }]]] as const);
    expect([...confirmTraps(offTask, new Map(), false, sentences)]).toEqual([...offTask]);
  });
});
