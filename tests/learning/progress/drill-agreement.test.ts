import { describe, expect, it } from "vitest";
import { drillAgreements } from "#learning/progress/drill-agreement.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";

const items = (met: number, count = 5) =>
  Array.from({ length: count }, (_, index) => ({ item: `${index}`, scenarioId: "late-again", met, of: 4, text: null }));

describe("how drills came out", () => {
  it("is told by the first and the latest finished run of each, in the order of the drills", () => {
    const runs = [
      aDrillRun({ id: "c", at: 30, items: items(4) }),
      aDrillRun({ id: "open", at: 10, drill: "open_it", length: 2, items: items(1, 2) }),
      aDrillRun({ id: "a", at: 10, items: items(1) }),
      aDrillRun({ id: "b", at: 20, items: items(2) }),
      aDrillRun({ id: "unfinished", at: 40, items: items(0, 4) }),
    ];
    const told = [
      { drill: "spot_it", runs: 3, first: { hits: 5, of: 20 }, latest: { hits: 20, of: 20 } },
      { drill: "open_it", runs: 1, first: { hits: 2, of: 8 }, latest: { hits: 2, of: 8 } },
    ];
    expect(drillAgreements(runs)).toEqual(told);
    expect(drillAgreements(runs.toReversed())).toEqual(told);
  });

  it("is nothing where none was finished", () => {
    expect(drillAgreements([aDrillRun({ items: [] })])).toEqual([]);
  });
});
