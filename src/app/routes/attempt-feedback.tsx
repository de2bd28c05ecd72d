import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { reactionTo } from "#features/practice/conversation.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { answeredIn } from "./attempt-stimulus.ts";
import { clientNameOf } from "./client-name.ts";
import { turnOf } from "./turn-of.ts";

interface AttemptFeedbackProps {
  readonly attempt: Attempt;
  /** Null where it is gone. */
  readonly scenario: Scenario | null;
}

/** The feedback on an attempt that is kept; only its words, where it could not be scored. */
export function AttemptFeedback({ attempt, scenario }: AttemptFeedbackProps) {
  const log = useAttemptLog((all) => all);
  const { id, text, report, selfRating, appeals, beatId } = attempt;
  if (report.status === "unscorable") return <p>{text}</p>;
  return (
    <FeedbackReport
      report={report}
      text={text}
      stimulus={answeredIn(scenario, attempt)}
      clientName={scenario === null ? "The client" : clientNameOf(scenario.client)}
      turn={turnOf(attempt, log.attempts)}
      selfRating={selfRating}
      reaction={scenario && reactionTo(scenario, beatId, report)}
      appeals={appeals}
      onAppeal={(appeal) => void log.addAppeal(id, { ...appeal, at: Date.now() })}
    />
  );
}
