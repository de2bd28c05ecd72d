import { describe, expect, it } from "vitest";
import { checkImport } from "#features/library/check-import.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const file = (name: string, ...scenarios: unknown[]) => ({ name, text: JSON.stringify(scenarios) });
const shipped = new Set(["too-young"]);

describe("checking scenario files", () => {
  it("gives the scenarios of all files", () => {
    const checked = checkImport([file("a.json", aScenario()), file("b.json", aScenario({ id: "other" }))], shipped);
    expect(checked.ok && checked.scenarios.map(({ id }) => id)).toEqual(["late-again", "other"]);
  });

  it("gives nothing but problems as soon as one scenario is broken", () => {
    const checked = checkImport([file("a.json", aScenario()), file("b.json", aScenario({ difficulty: 7 as never }))], shipped);
    expect(checked).toMatchObject({ ok: false, problems: [{ source: "b.json", path: "[0].difficulty" }] });
  });

  it("refuses ids that are taken: by a shipped scenario, or by another of the files", () => {
    const checked = checkImport([file("a.json", aScenario({ id: "too-young" }), aScenario()), file("b.json", aScenario())], shipped);
    expect(checked).toMatchObject({
      ok: false,
      problems: [
        { source: "a.json", path: "id", found: "the text “too-young”, which a scenario that ships with Mend has" },
        { source: "b.json", path: "id", found: "the text “late-again”, which a scenario in another of these files has" },
      ],
    });
  });
});
