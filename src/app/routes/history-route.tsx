import { useState } from "react";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";

/** Every attempt that is kept. */
export function HistoryRoute() {
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const attempts = useAttemptLog((log) => log.attempts);
  const clearAttempts = useAttemptLog((log) => log.clearAttempts);
  const [now] = useState(Date.now);
  if (!ready) return <Loading />;
  return <HistoryScreen attempts={attempts} now={now} onDeleteAll={() => void clearAttempts()} />;
}
