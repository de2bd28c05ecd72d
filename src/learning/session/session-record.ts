import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { PracticeSession, SessionStep } from "#schema/practice-session.ts";
import { oldestFirst } from "../first-tries.ts";
import { answerTime, drillTime } from "../time-spent.ts";

/** What was done at one step: answers oldest first, and the run of its drill; both empty where it was passed over. */
export interface StepRecord {
  readonly step: SessionStep;
  readonly attempts: readonly Attempt[];
  readonly run: DrillRun | null;
}

/** What was done in the session so far, step by step, out of everything that is kept. */
export function recordOf(
  session: PracticeSession,
  kept: { readonly attempts: readonly Attempt[]; readonly drillRuns: readonly DrillRun[] },
): StepRecord[] {
  const own = oldestFirst(kept.attempts.filter((attempt) => attempt.session?.id === session.id));
  return session.steps.map((step, index) => ({
    step,
    attempts: own.filter((attempt) => attempt.session?.step === index),
    run: kept.drillRuns.find((run) => run.session?.id === session.id && run.session.step === index) ?? null,
  }));
}

/** How long was written and drilled, in whole minutes, at least one where anything was done. */
export function minutesOf(records: readonly StepRecord[]): number {
  const spent = records.flatMap(({ attempts, run }) => [...attempts.map(answerTime), ...(run === null ? [] : [drillTime(run)])]);
  const whole = Math.round(spent.reduce((sum, one) => sum + one, 0) / 60_000);
  return spent.length === 0 ? 0 : Math.max(1, whole);
}
