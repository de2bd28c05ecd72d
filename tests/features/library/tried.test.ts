import { describe, expect, it } from "vitest";
import { triedByScenario } from "#features/library/tried.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

describe("what came of a scenario", () => {
  it("counts the attempts and keeps the levels of the newest one", () => {
    const newest = anAttempt({ id: "2", report: aReport({ levels: { own: 0, reflect: 1, ask: 2 } }) });
    const tried = triedByScenario([newest, anAttempt({ id: "1" }), anAttempt({ id: "0", scenarioId: "other" })]);
    expect(tried.get("late-again")).toEqual({ times: 2, lastLevels: { own: 0, reflect: 1, ask: 2 } });
    expect(tried.get("other")?.times).toBe(1);
    expect(tried.has("never")).toBe(false);
  });

  it("takes the levels from the newest scored attempt, so that an unscored one is never a zero", () => {
    const unscored = anAttempt({ id: "2", report: { status: "unscorable", reason: "too_short", engine: "0" } });
    expect(triedByScenario([unscored, anAttempt()]).get("late-again")).toEqual({ times: 2, lastLevels: { own: 2, reflect: 1, ask: 2 } });
    expect(triedByScenario([unscored]).get("late-again")).toEqual({ times: 1, lastLevels: null });
  });
});
