import { describe, expect, it } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { makeFilters, matching, NO_FILTERS, parseFilters, settingKindsIn } from "#features/library/filters.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const lateAgain = catalogueEntryOf(aScenario());
const goalAtSchool = catalogueEntryOf(aScenario({ id: "grades", alliance: "goal", difficulty: 3, settingKind: "school" }));
const withdrawn = catalogueEntryOf(aPlainScenario({ id: "fine", rupture: "withdrawal" }));
const all = [lateAgain, goalAtSchool, withdrawn];

describe("filters", () => {
  it("let everything through when none is set", () => {
    expect(matching(all, NO_FILTERS)).toEqual(all);
  });

  it("combine: all that are set must hold", () => {
    expect(matching(all, { ...NO_FILTERS, alliance: "bond" })).toEqual([lateAgain, withdrawn]);
    expect(matching(all, { ...NO_FILTERS, alliance: "bond", rupture: "withdrawal" })).toEqual([withdrawn]);
    expect(matching(all, { ...NO_FILTERS, alliance: "goal", difficulty: 1 })).toEqual([]);
  });

  it("leave out a scenario without a kind of setting once a kind is asked for", () => {
    expect(matching(all, { ...NO_FILTERS, settingKind: "outpatient" })).toEqual([lateAgain]);
  });

  it("find every word typed at the beginning of a word, whatever its case and accents", () => {
    const found = (search: string) => matching(all, { ...NO_FILTERS, search }).map(({ id }) => id);
    expect(found("DANA bak")).toEqual(["late-again", "grades", "fine"]);
    expect(found("latené")).toEqual(["late-again", "grades"]);
    expect(found("akery")).toEqual([]);
    expect(found("dana dentist")).toEqual([]);
    expect(found("  ")).toHaveLength(3);
  });

  it("offer only the kinds of setting that occur", () => {
    expect(settingKindsIn(all)).toEqual(["outpatient", "school"]);
  });

  it("come back from their text, and drop what is unknown", () => {
    const filters = { alliance: "task", rupture: null, difficulty: 2, settingKind: "crisis_line", search: "bus driver" } as const;
    expect(parseFilters(makeFilters(filters))).toEqual(filters);
    expect(parseFilters("alliance=love&difficulty=9&other=1")).toEqual(NO_FILTERS);
    expect(parseFilters(null)).toEqual(NO_FILTERS);
  });
});
