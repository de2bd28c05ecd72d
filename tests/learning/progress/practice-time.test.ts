import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { practiceTime } from "#learning/progress/practice-time.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { anyAttempts } from "./any-attempts.ts";

const MINUTE = 60_000;
const local = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).getTime();
/** A Wednesday. */
const NOW = local(11, 25);
const spent = (at: number, minutes: number) => anAttempt({ at, durationMs: minutes * MINUTE });

describe("practice time", () => {
  it("falls into weeks from Monday to Sunday, the current one last", () => {
    const { weeks, totalMs } = practiceTime(
      [spent(local(11, 23, 0), 1), spent(local(11, 22, 23), 2), spent(local(11, 16, 0), 4), spent(local(1, 5), 3)],
      [],
      NOW,
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({ monday: local(11, 23, 0), spentMs: MINUTE });
    expect(weeks.at(-2)).toEqual({ monday: local(11, 16, 0), spentMs: 6 * MINUTE });
    expect(totalMs).toBe(10 * MINUTE);
  });

  it("counts ten minutes at most for an answer, and for each item of a drill", () => {
    expect(practiceTime([spent(NOW, 95)], [], NOW).totalMs).toBe(10 * MINUTE);
    const item = { item: "a", scenarioId: "late-again", met: 1, of: 1, text: null };
    expect(practiceTime([], [aDrillRun({ items: [item, item], durationMs: 90 * MINUTE })], NOW).totalMs).toBe(20 * MINUTE);
    expect(practiceTime([], [aDrillRun({ items: [item, item], durationMs: 3 * MINUTE })], NOW).totalMs).toBe(3 * MINUTE);
  });

  it("puts what a wrong clock dated into the future in no week", () => {
    const { weeks, totalMs } = practiceTime([spent(local(11, 30, 0), 5)], [], NOW);
    expect([weeks.reduce((sum, { spentMs }) => sum + spentMs, 0), totalMs]).toEqual([0, 5 * MINUTE]);
  });

  it("of two records is that of both together", () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempts, (some, others) => {
        const now = Date.UTC(2026, 0, 21);
        const [a, b, both] = [some, others, [...others, ...some]].map((attempts) => practiceTime(attempts, [], now));
        expect(both?.totalMs).toBe((a?.totalMs ?? 0) + (b?.totalMs ?? 0));
        expect(both?.weeks.map(({ spentMs }) => spentMs)).toEqual(
          a?.weeks.map(({ spentMs }, index) => spentMs + (b?.weeks[index]?.spentMs ?? 0)),
        );
      }),
    );
  });
});
