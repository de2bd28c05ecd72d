import { useMemo, useState } from "react";
import type { UnderWay } from "#learning/held.ts";
import { loadSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";

/** What may hold feedback back now: the session that is open, and the assignments that were taken on. */
export function useUnderWay(): UnderWay {
  const assignments = useAttemptLog((log) => log.assignments);
  const [session] = useState(loadSession);
  return useMemo(() => ({ session, assignments }), [session, assignments]);
}
