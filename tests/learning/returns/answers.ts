/** Answers to a scenario’s opening as the record keeps them, and days as a calendar on the wall has them. */
import type { Attempt } from "#schema/attempt.ts";
import type { ScoredReport } from "#schema/report.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

/** A moment of November 2026, local time, in milliseconds since 1970; the 3rd is a Tuesday. Days go on beyond the 30th. */
export const nov = (day: number, hour = 12, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();

const ALL_THERE: Partial<ScoredReport> = {
  levels: { own: 2, reflect: 2, ask: 2 },
  confidence: { own: 0.9, reflect: 0.9, ask: 0.9 },
  reasons: { own: "specific", reflect: "underneath", ask: "open" },
  traps: [],
};

/** An answer that has all three skills, and no trap. */
export const allThere = (overrides: Partial<Attempt> & Pick<Attempt, "at">, report: Partial<ScoredReport> = {}): Attempt =>
  anAttempt({ id: `${overrides.scenarioId ?? "late-again"} ${overrides.at}`, report: aReport({ ...ALL_THERE, ...report }), ...overrides });

/** An answer whose question was closed; the rest of it is there. */
export const closed = (overrides: Partial<Attempt> & Pick<Attempt, "at">, report: Partial<ScoredReport> = {}): Attempt =>
  allThere(overrides, {
    levels: { own: 2, reflect: 2, ask: 1 },
    reasons: { own: "specific", reflect: "underneath", ask: "closed" },
    ...report,
  });
