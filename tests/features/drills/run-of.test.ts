import { describe, expect, it } from "vitest";
import { isFinished } from "#learning/is-finished.ts";
import { itemsMet, newRun, unfinishedRun, withItem } from "#features/drills/run-of.ts";
import { DrillRunSchema } from "#schema/drill-run.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";

const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const drilled = { item: "late-again-p02", scenarioId: "late-again", met: 1, of: 4, text: null };

describe("a run", () => {
  it("grows by an item, with the time that it took, and can be kept", () => {
    const run = withItem(newRun("r", "spot_it", 5, null, NOON), drilled, NOON, NOON + MINUTE);
    expect(run).toMatchObject({ at: NOON + MINUTE, durationMs: MINUTE, items: [drilled] });
    expect(DrillRunSchema.parse(run)).toEqual(run);
  });

  it("counts no hours during which the page only stood open, and no time backwards", () => {
    const run = newRun("r", "spot_it", 5, null, NOON);
    expect(withItem(run, drilled, NOON, NOON + 5 * 60 * MINUTE).durationMs).toBe(10 * MINUTE);
    expect(withItem(run, drilled, NOON, NOON - MINUTE).durationMs).toBe(0);
  });

  it("is finished with its last item", () => {
    expect(isFinished(aDrillRun({ length: 2 }))).toBe(false);
    expect(isFinished(aDrillRun({ length: 1 }))).toBe(true);
  });
});

describe("a run to go on with", () => {
  const left = aDrillRun({ id: "left", at: NOON - MINUTE });

  it("is the newest of the drill, where it was left in the middle", () => {
    expect(unfinishedRun([aDrillRun({ id: "other", drill: "open_it" }), left], "spot_it", NOON)).toBe(left);
    expect(unfinishedRun([aDrillRun({ id: "done", length: 1 }), left], "spot_it", NOON)).toBeNull();
    expect(unfinishedRun([], "spot_it", NOON)).toBeNull();
  });

  it("is not one from before yesterday, and none of a practice session", () => {
    expect(unfinishedRun([{ ...left, at: NOON - DAY }], "spot_it", NOON)).toBeNull();
    expect(unfinishedRun([{ ...left, session: { id: "s", step: 0 } }], "spot_it", NOON)).toBeNull();
  });
});

describe("the items met", () => {
  it("are those of all other runs of the same drill", () => {
    const run = aDrillRun({ id: "now", items: [drilled] });
    const runs = [run, aDrillRun({ id: "before" }), aDrillRun({ id: "else", drill: "open_it", items: [{ ...drilled, item: "x" }] })];
    expect([...itemsMet(runs, run)]).toEqual(["late-again-p01"]);
  });
});
