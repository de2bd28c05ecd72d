import { useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { catalogue, sequenceCatalogue } from "#content/catalogue.ts";
import { AssignmentList } from "#features/assignments/student/assignment-list.tsx";
import { LibraryScreen } from "#features/library/library-screen.tsx";
import { nextScenarioId } from "#features/practice/next-scenario.ts";
import { SequenceList } from "#features/sequences/sequence-list.tsx";
import { Today } from "#features/session/today.tsx";
import { taskRecords } from "#learning/assignment/task-records.ts";
import { rungAt } from "#learning/edge/rungs.ts";
import { loadSession } from "#storage/open-session.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { takeOnFile } from "./teach/take-on.ts";
import { TodaysReturns } from "./todays-returns.tsx";
import { useEdge } from "./use-edge.ts";
import { useShownAttempts } from "./use-shown-attempts.ts";

export function LibraryRoute() {
  const [, navigate] = useLocation();
  const log = useAttemptLog((whole) => whole);
  const settings = useStore(settingsStore);
  const [session] = useState(loadSession);
  const shown = useShownAttempts();
  const { difficulty } = rungAt(useEdge().rung);
  const atEdge = catalogue.filter((entry) => entry.difficulty === difficulty);
  const assignments = (
    <AssignmentList
      taken={log.assignments.map((taken) => ({ taken, records: taskRecords(taken.assignment, log.attempts) }))}
      onOpen={(file) => takeOnFile(log, file)}
    />
  );
  const conversationId = nextScenarioId(atEdge, "", log.attempts);
  return (
    <LibraryScreen
      today={
        <Today
          open={session}
          minutes={settings.sessionMinutes}
          main={settings.primerSeen}
          conversationHref={conversationId && `#/conversation/${conversationId}`}
        />
      }
      assignments={log.assignments.length > 0 && assignments}
      returns={<TodaysReturns />}
      sequences={<SequenceList sequences={sequenceCatalogue} attempts={log.attempts} />}
      shipped={catalogue}
      own={log.ownScenarios}
      attempts={shown}
      inviteToPrimer={!settings.primerSeen}
      onPrimerDeclined={() => settings.change({ primerSeen: true })}
      onAdd={(scenarios) => log.saveOwnScenarios(scenarios)}
      onRemove={(id) => log.removeOwnScenario(id)}
      onOpen={(id) => navigate(`/practice/${id}`)}
    >
      {log.assignments.length === 0 && assignments}
    </LibraryScreen>
  );
}
