import type { Attempt } from "#schema/attempt.ts";
import type { PracticeSession } from "#schema/practice-session.ts";

/** Whether an attempt’s feedback still waits: it is the probe of a session that is not at its end. `open` is the session under way. */
export function isHeld({ occasion, session }: Attempt, open: PracticeSession | null): boolean {
  return occasion === "probe" && open !== null && session?.id === open.id && open.step < open.steps.length;
}
