import { useState } from "react";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { HeldNote } from "#features/session/held-note.tsx";
import { isHeld } from "#learning/session/held.ts";
import { loadSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";

/** Every attempt that is kept. */
export function HistoryRoute() {
  const log = useAttemptLog((all) => all);
  const [now] = useState(Date.now);
  const [open] = useState(loadSession);
  if (log.status === "loading") return <Loading />;
  return (
    <HistoryScreen
      attempts={log.attempts}
      own={log.ownScenarios}
      now={now}
      onDeleteAll={() => void log.clearAttempts()}
      renderRead={(attempt) => (isHeld(attempt, open) ? <HeldNote /> : <LevelsLine report={attempt.report} />)}
    />
  );
}
