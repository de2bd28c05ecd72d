import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstTries, isScored, probesIn } from "#learning/first-tries.ts";
import { progressOf } from "#learning/progress/progress-of.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";
import { inTwoOrders } from "./any-attempts.ts";

const NOW = Date.UTC(2026, 0, 21);
const kindOf = () => ({ rupture: "withdrawal", alliance: "goal", difficulty: 2 }) as const;
const tell = (attempts: Parameters<typeof progressOf>[0]["attempts"]) =>
  progressOf({ attempts, drillRuns: [aDrillRun()], kindOf, now: NOW });

describe("progress", () => {
  it("is the same in whatever order the attempts are kept, and leaves them as they are", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts, shuffled]) => {
        const before = structuredClone(attempts);
        expect(tell(shuffled)).toEqual(tell(attempts));
        expect(attempts).toEqual(before);
      }),
    );
  });

  it("keeps first tries and probes apart, and counts each of them in every skill", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts]) => {
        const progress = tell(attempts);
        expect(progress.answers).toBe(attempts.filter(isScored).length);
        for (const skill of SKILLS) {
          expect(progress.firstTries[skill].points).toHaveLength(firstTries(attempts).length);
          expect(progress.probes[skill].points).toHaveLength(probesIn(attempts).length);
        }
      }),
    );
  });

  it("comes to no figure that is none", () => {
    fc.assert(
      fc.property(inTwoOrders, ([attempts]) => {
        for (const figure of figuresIn(tell(attempts))) expect(figure).toSatisfy(Number.isFinite);
      }),
    );
  });
});

function figuresIn(told: unknown): number[] {
  if (typeof told === "number") return [told];
  return typeof told === "object" && told !== null ? Object.values(told).flatMap(figuresIn) : [];
}
