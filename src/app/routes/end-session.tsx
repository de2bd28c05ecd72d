import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { SessionEnd } from "#features/session/session-end.tsx";
import { recordOf } from "#learning/session/session-record.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { PracticeSession } from "#schema/practice-session.ts";
import { removeSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { AttemptFeedback } from "./attempt-feedback.tsx";
import { useEdge } from "./use-edge.ts";
import { useScenario } from "./use-scenario.ts";

/** A session that is through: what was held back, what was done, what comes next. */
export function EndSession({ session }: { readonly session: PracticeSession }) {
  const log = useAttemptLog((all) => all);
  const edge = useEdge();
  return (
    <SessionEnd
      records={recordOf(session, log)}
      edge={edge}
      comesBack={null}
      onClose={removeSession}
      renderFeedback={(probe) => <ProbeFeedback attempt={probe} />}
      renderRead={({ report }) => <LevelsLine report={report} />}
    />
  );
}

function ProbeFeedback({ attempt }: { readonly attempt: Attempt }) {
  const scenario = useScenario(attempt.scenarioId);
  return scenario === "loading" ? <Loading /> : <AttemptFeedback attempt={attempt} scenario={scenario} />;
}
