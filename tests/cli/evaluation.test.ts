import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RatedAnswer } from "#schema/rated-answer.ts";
import { macroF1, precisionOf, recallOf, yesNo } from "#cli/evaluation/agreement.ts";
import { keywordLevels } from "#cli/evaluation/baselines.ts";
import { figuresOf } from "#cli/evaluation/figures.ts";
import { hitsOf } from "#cli/evaluation/judge.ts";
import type { Judged } from "#cli/evaluation/judge.ts";
import { SLICES } from "#cli/evaluation/slices.ts";
import type { Level, TrapId } from "#schema/vocabulary.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

const levels = fc.constantFrom<Level>(0, 1, 2);

describe("agreement", () => {
  it("has a macro F1 of at most 1", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(levels, levels), { minLength: 1 }), (pairs) => {
        expect(macroF1(pairs)).toBeLessThanOrEqual(1);
        expect(macroF1(pairs.map(([rated]) => [rated, rated]))).toBe(1);
      }),
    );
  });

  it("on yes and no is that of a table worked out by hand", () => {
    const said = (rated: boolean, scored: boolean, times: number) => Array.from({ length: times }, () => ({ rated, scored }));
    const { accuracy, kappa, f1 } = yesNo([
      ...said(true, true, 20),
      ...said(true, false, 5),
      ...said(false, true, 10),
      ...said(false, false, 15),
    ]);
    expect(accuracy).toBeCloseTo(0.7, 10);
    expect(kappa).toBeCloseTo((0.7 - 0.5) / 0.5, 10);
    expect(f1).toBeCloseTo(40 / 55, 10);
  });

  it("gives no precision where nothing was flagged, and no recall where nothing was there", () => {
    expect(precisionOf({ right: 0, wrong: 0, missed: 3 })).toBeNull();
    expect(recallOf({ right: 0, wrong: 3, missed: 0 })).toBeNull();
  });
});

const judged = (
  rated: Level,
  scored: Level,
  confidence: number,
  more: Partial<RatedAnswer> = {},
  traps: readonly TrapId[] = [],
): Judged => ({
  scenario: aScenario(),
  answer: {
    id: "a",
    scenario: "late",
    text: "I was late.",
    levels: { own: rated, reflect: 0, ask: 0 },
    traps: [],
    disputedTraps: [],
    stratum: "person",
    ...more,
  },
  levels: { own: scored, reflect: 0, ask: 0 },
  confidence: { own: confidence, reflect: 1, ask: 1 },
  traps,
  isUnscorable: false,
});

describe("figures", () => {
  it("hold no calibration error where confidence keeps its promise, and the gap where it doesn’t", () => {
    const kept = [...Array.from({ length: 3 }, () => judged(2, 2, 0.75)), judged(2, 1, 0.75)];
    expect(figuresOf(kept).skills.own.trust?.calibrationError).toBeCloseTo(0, 10);
    const broken = Array.from({ length: 4 }, () => judged(2, 1, 0.75));
    expect(figuresOf(broken).skills.own.trust?.calibrationError).toBeCloseTo(0.75, 10);
  });

  it("tell how right the surest levels are", () => {
    const surest = figuresOf([judged(2, 2, 0.99), judged(2, 2, 0.9), judged(2, 2, 0.8), judged(2, 2, 0.7), judged(2, 1, 0.4)]).skills.own
      .trust;
    expect(surest?.accuracyOfSurest.find(({ share }) => share === 0.8)?.accuracy).toBe(1);
    expect(surest?.accuracyOfSurest.find(({ share }) => share === 1)?.accuracy).toBe(0.8);
  });

  it("count a trap that only one rater saw neither way", () => {
    const disputed = judged(0, 0, 1, { disputedTraps: ["fixing"] }, ["fixing"]);
    const there = judged(0, 0, 1, { traps: ["fixing"] }, ["fixing"]);
    expect(hitsOf([disputed, there, judged(0, 0, 1, {}, ["fixing"])], "fixing")).toEqual({ right: 1, wrong: 1, missed: 0 });
  });
});

describe("slices", () => {
  const within = (text: string) =>
    SLICES.filter(({ holds }) => holds(judged(2, 2, 1, { text, stratum: "skilled" }))).map(({ name }) => name);

  it("part answers by how they are typed and how long they are", () => {
    expect(within("i was late again and i said nothing")).toEqual(
      expect.arrayContaining(["written to strata", "messy", "short (under 16 words)"]),
    );
    expect(within("I was late again, and I said nothing.")).not.toContain("messy");
    expect(within(`I was late. ${"You sat there. ".repeat(30)}`)).toContain("long (over 60 words)");
  });
});

describe("the stock phrases’ baseline", () => {
  it("hears stock phrases and nothing else", () => {
    expect(keywordLevels("I'm sorry, my mistake. It sounds like you feel hurt. What was it like?")).toEqual({ own: 2, reflect: 2, ask: 2 });
    expect(keywordLevels("Twice now you sat there and I let you.")).toEqual({ own: 0, reflect: 0, ask: 0 });
  });
});
