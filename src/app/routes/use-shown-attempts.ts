import { useMemo } from "react";
import { awaitedBy } from "#learning/held.ts";
import type { Attempt } from "#schema/attempt.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { useUnderWay } from "./use-under-way.ts";

/** The attempts, newest first, without those whose feedback still waits. */
export function useShownAttempts(): readonly Attempt[] {
  const attempts = useAttemptLog((log) => log.attempts);
  const underWay = useUnderWay();
  return useMemo(() => attempts.filter((attempt) => awaitedBy(attempt, underWay) === null), [attempts, underWay]);
}
