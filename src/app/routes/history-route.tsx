import { useState } from "react";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { HeldNote } from "#features/session/held-note.tsx";
import { awaitedBy } from "#learning/held.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { ownAndBrought } from "./own-and-brought.ts";
import { useUnderWay } from "./use-under-way.ts";

/** Every attempt that is kept. */
export function HistoryRoute() {
  const log = useAttemptLog((all) => all);
  const [now] = useState(Date.now);
  const underWay = useUnderWay();
  if (log.status === "loading") return <Loading />;
  return (
    <HistoryScreen
      attempts={log.attempts}
      own={ownAndBrought(log)}
      now={now}
      onDeleteAll={() => void log.clearAttempts()}
      renderRead={(attempt) => {
        const awaited = awaitedBy(attempt, underWay);
        return awaited === null ? <LevelsLine report={attempt.report} /> : <HeldNote awaited={awaited} />;
      }}
    />
  );
}
