import { useMemo, useState } from "react";
import { isHeld } from "#learning/session/held.ts";
import type { Attempt } from "#schema/attempt.ts";
import { loadSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";

/** The attempts, newest first, without those whose feedback still waits for the end of a session. */
export function useShownAttempts(): readonly Attempt[] {
  const attempts = useAttemptLog((log) => log.attempts);
  const [open] = useState(loadSession);
  return useMemo(() => attempts.filter((attempt) => !isHeld(attempt, open)), [attempts, open]);
}
