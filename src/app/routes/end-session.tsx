import { useState } from "react";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { SessionEnd } from "#features/session/session-end.tsx";
import type { DueReturns } from "#learning/returns/due.ts";
import { recordOf } from "#learning/session/session-record.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { PracticeSession } from "#schema/practice-session.ts";
import { runInWords } from "#features/drills/how-it-went.ts";
import { removeSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { AttemptFeedback } from "./attempt-feedback.tsx";
import { useDueReturns } from "./use-due-returns.ts";
import { useEdge } from "./use-edge.ts";
import { useScenario } from "./use-scenario.ts";

/** A session that is through: what was held back, what was done, what comes next. */
export function EndSession({ session }: { readonly session: PracticeSession }) {
  const log = useAttemptLog((all) => all);
  const edge = useEdge();
  const due = useDueReturns();
  const [now] = useState(Date.now);
  return (
    <SessionEnd
      records={recordOf(session, log)}
      edge={edge}
      now={now}
      comesBack={comesBackInWords(due)}
      onClose={removeSession}
      runInWords={runInWords}
      renderFeedback={(probe) => <ProbeFeedback attempt={probe} />}
      renderRead={({ report }) => <LevelsLine report={report} />}
    />
  );
}

function comesBackInWords({ today, next }: DueReturns): string | null {
  if (today.length > 0) return today.length === 1 ? "One moment is back for you today." : `${today.length} moments are back for you today.`;
  return next === null ? null : `What was missed comes back ${next}.`;
}

function ProbeFeedback({ attempt }: { readonly attempt: Attempt }) {
  const scenario = useScenario(attempt.scenarioId);
  return scenario === "loading" ? <Loading /> : <AttemptFeedback attempt={attempt} scenario={scenario} />;
}
