import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScored } from "#learning/first-tries.ts";
import { byKind, type ScenarioKind } from "#learning/progress/by-kind.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { anyAttempts } from "./any-attempts.ts";

const KINDS: Record<string, ScenarioKind> = {
  "late-again": { rupture: "confrontation", alliance: "bond", difficulty: 1 },
  worksheets: { rupture: "withdrawal", alliance: "task", difficulty: 3 },
};
const kindOf = (id: string) => KINDS[id];

describe("by kind", () => {
  it("counts where each skill was there, and a beat with its scenario", () => {
    const tries = [
      anAttempt({ scenarioId: "late-again", report: aReport({ levels: { own: 2, reflect: 1, ask: 0 } }) }),
      anAttempt({ scenarioId: "late-again", beatId: "the-coat", report: aReport({ levels: { own: 0, reflect: 2, ask: 0 } }) }),
      anAttempt({ scenarioId: "worksheets", report: aReport({ levels: { own: 2, reflect: 2, ask: 2 } }) }),
      anAttempt({ scenarioId: "gone" }),
    ].filter(isScored);
    const { rupture, alliance, difficulty, unknown } = byKind(tries, kindOf);
    expect(rupture.confrontation).toEqual({ own: { hits: 1, of: 2 }, reflect: { hits: 1, of: 2 }, ask: { hits: 0, of: 2 } });
    expect(alliance.task).toEqual({ own: { hits: 1, of: 1 }, reflect: { hits: 1, of: 1 }, ask: { hits: 1, of: 1 } });
    expect(alliance.goal.own).toEqual({ hits: 0, of: 0 });
    expect(difficulty[3].ask).toEqual({ hits: 1, of: 1 });
    expect(unknown).toBe(1);
  });

  it("counts every answer once in each division, or as unknown", () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const tries = attempts.filter(isScored);
        const { rupture, alliance, difficulty, unknown } = byKind(tries, kindOf);
        for (const skill of SKILLS) {
          const there = tries.filter(({ scenarioId, report }) => kindOf(scenarioId) && report.levels[skill] === 2).length;
          for (const division of [rupture, alliance, difficulty]) {
            const counts = Object.values(division).map((kind) => kind[skill]);
            expect(counts.reduce((sum, { of }) => sum + of, unknown)).toBe(tries.length);
            expect(counts.reduce((sum, { hits }) => sum + hits, 0)).toBe(there);
          }
        }
      }),
    );
  });
});
