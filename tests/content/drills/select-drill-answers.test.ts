import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readQuoteIn } from "#cli/read-quote.ts";
import { closingQuestionOf, QUESTION_KINDS } from "#content/drills/closing-question.ts";
import { type DrillAnswer, withDose } from "#content/drills/drill-answer.ts";
import { FIXABLE_TRAPS, fixableTrapOf } from "#content/drills/fixable-trap.ts";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import { packed, unpacked } from "#content/drills/packed-answer.ts";
import { DEPTHS } from "#content/drills/quotes.ts";
import { readDrillAnswers } from "#content/drills/read-drill-answers.ts";
import { isAgreedOn, OF_EACH_TRAP, selectDrillAnswers } from "#content/drills/select-drill-answers.ts";
import { DOSES, LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { aRatedRow } from "../../fixtures/a-drill-answer.ts";

const FOLDER = "scenarios/answers";
let shipped: readonly DrillAnswer[] = [];
beforeAll(async () => {
  shipped = await loadDrillAnswers();
});

const rowsOf = (rows: readonly Record<string, unknown>[]) =>
  readDrillAnswers([{ path: "late-again.jsonl", name: "late-again", text: rows.map((row) => JSON.stringify(row)).join("\n") }]).answers;

/** The rated answers of every scenario that an answer ships for. */
const ratedRows = () => {
  const names = [...new Set(shipped.map(({ scenario }) => scenario))];
  const files = names.map((name) => ({ path: name, name, text: readFileSync(`${FOLDER}/${name}.jsonl`, "utf8") }));
  return readDrillAnswers(files).answers;
};

describe("the answers that ship", () => {
  it("hold none to a scenario that is set aside", () => {
    const aside = JSON.parse(readFileSync(`${FOLDER}/set-aside.json`, "utf8")) as string[];
    expect(aside.length).toBeGreaterThan(0);
    expect(shipped.filter(({ scenario }) => aside.includes(scenario))).toEqual([]);
  });

  it("are some four to six hundred, within 210 kB, to all the other scenarios, and none twice", () => {
    expect(shipped.length).toBeGreaterThan(400);
    expect(shipped.length).toBeLessThan(620);
    expect(JSON.stringify(shipped.map(packed)).length).toBeLessThan(210_000);
    expect(new Set(shipped.map(({ scenario }) => scenario)).size).toBe(48);
    expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length);
    expect(new Set(shipped.map(({ text }) => text)).size).toBe(shipped.length);
  });

  it("were given the same levels by both raters, and no trap that only one of them saw", () => {
    const rated = new Map(ratedRows().map((row) => [row.id, row]));
    for (const { id, text, levels, traps } of shipped) {
      const row = rated.get(id);
      const given = SKILLS.map((skill) => levels[skill]);
      expect(row?.raters).toMatchObject({ A: given, B: given });
      expect(row).toMatchObject({ text, traps, disputedTraps: [] });
      expect(row).not.toHaveProperty("beat");
    }
  });

  it("are of every level, dose and trap, as far as there are answers of it", () => {
    for (const skill of SKILLS) for (const level of LEVELS) expect(count((answer) => answer.levels[skill] === level)).toBeGreaterThan(60);
    for (const dose of DOSES) expect(count((answer) => answer.dose === dose)).toBeGreaterThan(50);
    const agreed = ratedRows().filter(isAgreedOn);
    for (const trap of TRAPS.filter((id) => id !== "not_a_response")) {
      const there = agreed.filter(({ traps }) => traps.includes(trap)).length;
      expect(count(({ traps }) => traps.includes(trap))).toBeGreaterThanOrEqual(Math.min(OF_EACH_TRAP, there));
    }
  });

  it("have enough for every drill", () => {
    for (const trap of FIXABLE_TRAPS) expect(count((answer) => fixableTrapOf(answer) === trap)).toBeGreaterThanOrEqual(18);
    for (const kind of QUESTION_KINDS) expect(count((answer) => closingQuestionOf(answer)?.kind === kind)).toBeGreaterThanOrEqual(24);
    for (const depth of DEPTHS) expect(count(({ quotes }) => quotes.some((quote) => quote.depth === depth))).toBeGreaterThanOrEqual(40);
  });

  it("have their dose by the rubric", () => {
    for (const { dose, levels, traps } of shipped) {
      expect(dose).toBe(traps.includes("over_owning") ? "too_much" : (["none", "vague", "some"] as const)[levels.own]);
    }
  });

  it("come out of their packing as they went in", () => {
    expect(shipped.map(packed).map(unpacked)).toEqual(shipped);
  });

  it("are the same from the same rows in any order", () => {
    const rows = ratedRows();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: rows.length - 1 }), (turn) => {
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)].toReversed();
        expect(selectDrillAnswers(turned, readQuoteIn("scenarios"))).toEqual(shipped);
      }),
      { numRuns: 3 },
    );
  });

  function count(holds: (answer: DrillAnswer) => boolean): number {
    return shipped.filter(holds).length;
  }
});

describe("an answer that raters agree on", () => {
  it.each([
    ["the raters gave different levels", { raters: { A: [1, 0, 1], B: [1, 1, 1] } }],
    ["a third rater settled it otherwise", { raters: { A: [2, 0, 1], B: [2, 0, 1] } }],
    ["only one of them saw a trap", { disputedTraps: ["hostile"] }],
    ["it answers a later beat", { beat: "the-coat" }],
    ["it is no response", { traps: ["not_a_response"] }],
    ["nobody pointed at places", { evidence: undefined }],
    ["it is very short", { text: "I was late, twice.", evidence: [] }],
    ["it is very long", { text: "I was late. ".repeat(30) }],
  ])("is not one where %s", (_, overrides) => {
    const [plain, other] = rowsOf([aRatedRow(), aRatedRow(overrides)]);
    expect(plain && isAgreedOn(plain)).toBe(true);
    expect(other && isAgreedOn(other)).toBe(false);
  });
});

describe("the dose of an answer", () => {
  it("is too much where the blame is, whatever the level", () => {
    const answer = { id: "a", scenario: "b", text: "c", levels: { own: 1, reflect: 0, ask: 0 } as const, evidence: [], quotes: [] };
    expect(withDose({ ...answer, traps: ["over_owning"] }).dose).toBe("too_much");
    expect(withDose({ ...answer, traps: [] }).dose).toBe("vague");
  });
});
