import type { ScoredAnswer } from "#features/batch/results.tsx";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { beatOf, reactionTo } from "#features/practice/conversation.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { clientNameOf } from "../client-name.ts";

/** The feedback on an answer out of a table, as whoever wrote it would have seen it at a first try. */
export function BatchFeedback({ answer: { text, beatId }, scenario, report }: ScoredAnswer) {
  return (
    <FeedbackReport
      report={report}
      text={text}
      stimulus={stimulusOf(scenario, beatOf(scenario, beatId))}
      clientName={clientNameOf(scenario.client)}
      turn={0}
      selfRating={null}
      reaction={reactionTo(scenario, beatId, report)}
      appeals={[]}
    />
  );
}
