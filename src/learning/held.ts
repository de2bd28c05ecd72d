import type { TakenAssignment } from "#schema/assignment.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { PracticeSession } from "#schema/practice-session.ts";

/** What may hold feedback back: the session under way, and the assignments that were taken on. */
export interface UnderWay {
  readonly session: PracticeSession | null;
  readonly assignments: readonly TakenAssignment[];
}

/** What an attempt’s feedback waits for. */
export type Awaited = { readonly for: "session" } | { readonly for: "assignment"; readonly taken: TakenAssignment };

/**
 * What the feedback on an attempt waits for: the end of the session that it is a probe of, or the handing in of an assignment whose
 * feedback comes later. Null where it waits for nothing: then it may be shown.
 */
export function awaitedBy({ occasion, session }: Attempt, underWay: UnderWay): Awaited | null {
  if (session === null) return null;
  const { session: open, assignments } = underWay;
  if (occasion === "probe" && open !== null && session.id === open.id && open.step < open.steps.length) return { for: "session" };
  const taken = assignments.find(({ id }) => id === session.id);
  return taken !== undefined && isHolding(taken) ? { for: "assignment", taken } : null;
}

/** Whether an assignment holds its feedback back: it comes later, and nothing was handed in yet. */
export const isHolding = ({ assignment, handedInAt }: TakenAssignment): boolean => assignment.feedback === "later" && handedInAt === null;
