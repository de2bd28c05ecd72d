import { useState } from "react";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";

/** Every attempt that is kept. */
export function HistoryRoute() {
  const log = useAttemptLog((all) => all);
  const [now] = useState(Date.now);
  if (log.status === "loading") return <Loading />;
  return <HistoryScreen attempts={log.attempts} now={now} onDeleteAll={() => void log.clearAttempts()} />;
}
