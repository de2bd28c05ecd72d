import { describe, expect, it } from "vitest";
import { checkImport } from "#features/library/check-import.ts";
import { isPlain, toSave } from "#features/library/plan-import.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const file = (name: string, ...scenarios: unknown[]) => ({ name, text: JSON.stringify(scenarios) });
const taken = { shippedIds: new Set(["too-young"]), own: [aScenario({ id: "mine", title: "Mine" })] };

function plannedFor(...scenarios: unknown[]) {
  const checked = checkImport([file("a.json", ...scenarios)], taken);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.plan;
}
const idsOf = (scenarios: readonly { readonly id: string }[]) => scenarios.map(({ id }) => id);

describe("checking scenario files", () => {
  it("gives the scenarios of all files, with nothing to ask where none is here yet", () => {
    const checked = checkImport([file("a.json", aScenario()), file("b.json", aScenario({ id: "other" }))], taken);
    expect(checked.ok && idsOf(checked.plan.fresh)).toEqual(["late-again", "other"]);
    expect(checked.ok && isPlain(checked.plan)).toBe(true);
  });

  it("gives nothing but problems as soon as one scenario is broken", () => {
    const checked = checkImport([file("a.json", aScenario()), file("b.json", aScenario({ difficulty: 7 as never }))], taken);
    expect(checked).toMatchObject({ ok: false, problems: [{ source: "b.json", path: "[0].difficulty" }] });
  });

  it("refuses an id that two of the files have", () => {
    const checked = checkImport([file("a.json", aScenario()), file("b.json", aScenario())], taken);
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ source: "b.json", path: "id", found: "the text “late-again”, which a scenario in another of these files has" }],
    });
  });
});

describe("what is here already", () => {
  it("is known word for word, whatever the order of its fields", () => {
    const { id, ...rest } = aScenario({ id: "mine", title: "Mine" });
    const plan = plannedFor({ $schema: "elsewhere.json", ...rest, id });
    expect(idsOf(plan.same)).toEqual(["mine"]);
    expect(toSave(plan, "both", taken)).toEqual([]);
    expect(isPlain(plan)).toBe(false);
  });

  it("is never replaced without a word: mine stays, theirs is taken, or both are kept under ids of their own", () => {
    const theirs = aScenario({ id: "mine", title: "Mine", statement: "You are late. Again." });
    const plan = plannedFor(theirs, aScenario({ id: "new" }));
    expect(idsOf(plan.changed)).toEqual(["mine"]);
    expect(idsOf(toSave(plan, "mine", taken))).toEqual(["new"]);
    expect(toSave(plan, "theirs", taken)).toContainEqual(theirs);
    expect(toSave(plan, "both", taken)).toContainEqual({ ...theirs, id: "mine-2" });
  });

  it("keeps out of the way of a scenario that ships, by another id", () => {
    const plan = plannedFor(aScenario({ id: "too-young" }), aScenario({ id: "too-young-2" }));
    expect(idsOf(plan.fresh)).toEqual(["too-young-2", "too-young-3"]);
    expect(idsOf(plan.renamed)).toEqual(["too-young-3"]);
  });
});
