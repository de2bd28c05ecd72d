import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { closingQuestionOf } from "#content/drills/closing-question.ts";
import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { fixableTrapOf } from "#content/drills/fixable-trap.ts";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import type { DrillItem } from "#features/drills/items/drill-item.ts";
import { planRun, type RunPlan } from "#features/drills/items/plan-run.ts";
import { RUN_LENGTHS } from "#features/drills/run-of.ts";
import { type Drill, DRILLS } from "#schema/vocabulary.ts";

let answers: readonly DrillAnswer[] = [];
beforeAll(async () => {
  answers = await loadDrillAnswers();
});

const seeds = fc.string({ minLength: 1, maxLength: 32 });
const drills = fc.constantFrom(...DRILLS);
const lengths = fc.constantFrom(...RUN_LENGTHS);
const fewRuns = { numRuns: 40 };

function plan(drill: Drill, seed: string, length: number, more: Partial<RunPlan> = {}): DrillItem[] {
  return planRun({ drill, seed, length, met: new Set(), answered: [], ...more }, answers).filter((item) => item !== null);
}
const idsOf = (items: readonly DrillItem[]) => items.map(({ id }) => id);

describe("a run of any drill", () => {
  it("has as many items as were chosen, and none twice", () => {
    fc.assert(
      fc.property(drills, seeds, lengths, (drill, seed, length) => {
        const items = plan(drill, seed, length);
        expect(items).toHaveLength(length);
        expect(new Set(idsOf(items)).size).toBe(length);
      }),
      fewRuns,
    );
  });

  it("is the same from the same seed, and another from another", () => {
    fc.assert(
      fc.property(drills, seeds, lengths, (drill, seed, length) => {
        expect(plan(drill, seed, length)).toEqual(plan(drill, seed, length));
      }),
      fewRuns,
    );
    for (const drill of DRILLS) expect(idsOf(plan(drill, "one", 5))).not.toEqual(idsOf(plan(drill, "two", 5)));
  });

  it("brings what was never met first, run after run, for as long as there is any", () => {
    for (const drill of DRILLS.filter((id) => id !== "third_way")) {
      const met = new Set<string>();
      for (const seed of ["one", "two", "three", "four"]) {
        const ids = idsOf(plan(drill, seed, 12, { met: new Set(met) }));
        expect(ids.filter((id) => met.has(id))).toEqual([]);
        for (const id of ids) met.add(id);
      }
    }
  });

  it("goes on where it was left, whatever was met elsewhere since", () => {
    fc.assert(
      fc.property(drills, seeds, lengths, fc.nat({ max: 11 }), seeds, (drill, seed, length, left, other) => {
        const whole = plan(drill, seed, length);
        const answered = idsOf(whole).slice(0, Math.min(left, length));
        expect(plan(drill, seed, length, { answered })).toEqual(whole);
        const met = new Set(idsOf(plan(drill, other, 12)));
        const resumed = plan(drill, seed, length, { answered, met });
        expect(idsOf(resumed).slice(0, answered.length)).toEqual(answered);
        expect(new Set(idsOf(resumed)).size).toBe(length);
      }),
      fewRuns,
    );
  });

  it("keeps the place of an answered item that no longer ships", () => {
    const items = planRun({ drill: "spot_it", seed: "s", length: 5, met: new Set(), answered: ["gone-p01"] }, answers);
    expect(items[0]).toBeNull();
    expect(items.slice(1)).not.toContain(null);
    expect(items).toHaveLength(5);
  });

  it("is shorter where there are no more items", () => {
    expect(planRun({ drill: "spot_it", seed: "s", length: 12, met: new Set(), answered: [] }, answers.slice(0, 3))).toHaveLength(3);
    expect(planRun({ drill: "open_it", seed: "s", length: 5, met: new Set(), answered: [] }, [])).toEqual([]);
  });

  it("stays with one scenario once only, where it can", () => {
    fc.assert(
      fc.property(fc.constantFrom<Drill>("spot_it", "fix_the_trap", "name_underneath", "open_it"), seeds, (drill, seed) => {
        expect(new Set(plan(drill, seed, 12).map(({ scenarioId }) => scenarioId)).size).toBe(12);
      }),
      fewRuns,
    );
  });
});

describe("spot it", () => {
  it("mixes answers that have it all, that have some, and that fall into a trap", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const spots = plan("spot_it", seed, 5).flatMap((item) => (item.kind === "spot" ? [item.answer] : []));
        expect(spots.filter(({ traps }) => traps.length > 0)).toHaveLength(2);
        const clear = spots.filter(({ traps }) => traps.length === 0);
        expect(clear.filter(({ levels }) => Object.values(levels).every((level) => level === 2))).toHaveLength(1);
      }),
      fewRuns,
    );
  });
});

describe("third way", () => {
  it.each([
    [5, 3, ["vague", "some"]],
    [8, 4, ["none", "vague", "some", "too_much"]],
    [12, 8, ["none", "vague", "some", "too_much"]],
  ] as const)("of %i has %i to place, each dose as often as the others, and then those to write to one client", (length, placed, doses) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = plan("third_way", seed, length);
        const toPlace = items.slice(0, placed).flatMap((item) => (item.kind === "place" ? [item] : []));
        const toWrite = items.slice(placed).flatMap((item) => (item.kind === "dose" ? [item] : []));
        expect(toPlace).toHaveLength(placed);
        const perDose = new Map(toPlace.map(({ answer: { dose } }) => [dose, toPlace.filter((one) => one.answer.dose === dose).length]));
        for (const often of perDose.values()) expect(often).toBe(Math.ceil(placed / 4));
        expect(toWrite.map(({ dose }) => dose)).toEqual(doses);
        expect(new Set(toWrite.map(({ scenarioId }) => scenarioId)).size).toBe(1);
        expect(toPlace.map(({ scenarioId }) => scenarioId)).not.toContain(toWrite[0]?.scenarioId);
      }),
      fewRuns,
    );
  });

  it("writes to a client that was not written to yet", () => {
    const met = new Set(idsOf(plan("third_way", "first", 8)));
    const before = plan("third_way", "first", 8).at(-1)?.scenarioId;
    expect(plan("third_way", "first", 8, { met }).at(-1)?.scenarioId).not.toBe(before);
  });
});

describe("fix the trap", () => {
  it("is of answers that fall into one in place of owning, all four kinds in five", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = plan("fix_the_trap", seed, 5).flatMap((item) => (item.kind === "fix" ? [item] : []));
        for (const { answer, trap } of items) expect(fixableTrapOf(answer)).toBe(trap);
        expect(new Set(items.map(({ trap }) => trap)).size).toBe(4);
      }),
      fewRuns,
    );
  });
});

describe("name what is underneath", () => {
  it("has four quotes from four answers to the same words, exactly one of which reaches it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const item of plan("name_underneath", seed, 12)) {
          if (item.kind !== "name") throw new Error(`${item.kind} in a run of names`);
          expect(new Set(item.options.map(({ text }) => text)).size).toBe(4);
          expect(item.options.filter(({ depth }) => depth === "underneath")).toHaveLength(1);
          const here = answers.filter(({ scenario }) => scenario === item.scenarioId);
          const sources = item.options.map(({ text }) => here.find((answer) => answer.text.replaceAll(/\s+/gu, " ").includes(text))?.id);
          expect(sources).not.toContain(undefined);
          expect(new Set(sources).size).toBe(4);
        }
      }),
      fewRuns,
    );
  });

  it("has the right one at any place", () => {
    const items = Array.from({ length: 6 }, (_, at) => plan("name_underneath", `seed ${at}`, 12)).flat();
    const places = items.map((item) => item.kind === "name" && item.options.findIndex(({ depth }) => depth === "underneath"));
    for (const place of [0, 1, 2, 3]) expect(places.filter((at) => at === place).length).toBeGreaterThan(items.length / 10);
  });
});

describe("open it", () => {
  it("is of answers that end with a weak question, closed, leading and stacked", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = plan("open_it", seed, 8).flatMap((item) => (item.kind === "open" ? [item] : []));
        for (const { answer, question } of items) expect(closingQuestionOf(answer)).toEqual(question);
        expect(new Set(items.map(({ question }) => question.kind)).size).toBe(3);
      }),
      fewRuns,
    );
  });
});
