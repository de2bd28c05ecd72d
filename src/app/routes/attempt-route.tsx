import { coachReport } from "#engine/coach/coach-report.ts";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { reactionTo } from "#features/practice/conversation.ts";
import { attemptAsText } from "#features/history/attempt-as-text.ts";
import { AttemptScreen } from "#features/history/attempt-screen.tsx";
import { dateAndTimeOf } from "#features/history/days.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../loading.tsx";
import { answeredIn } from "./attempt-stimulus.ts";
import { clientNameOf } from "./client-name.ts";
import { turnOf } from "./turn-of.ts";
import { useScenario } from "./use-scenario.ts";

/** One attempt that is kept, with its feedback. */
export function AttemptRoute({ attemptId }: { readonly attemptId: string }) {
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const attempt = useAttemptLog(({ attempts }) => attempts.find(({ id }) => id === attemptId));
  if (!ready) return <Loading />;
  if (attempt === undefined) return <AttemptGone />;
  return <AttemptWithScenario attempt={attempt} />;
}

function AttemptWithScenario({ attempt }: { readonly attempt: Attempt }) {
  const scenario = useScenario(attempt.scenarioId);
  if (scenario === "loading") return <Loading />;
  return <KeptAttempt attempt={attempt} scenario={scenario} />;
}

function KeptAttempt({ attempt, scenario }: { readonly attempt: Attempt; readonly scenario: Scenario | null }) {
  const log = useAttemptLog((all) => all);
  const { id, text, report, selfRating, appeals, at } = attempt;
  const stimulus = answeredIn(scenario, attempt);
  const clientName = scenario === null ? "The client" : clientNameOf(scenario.client);
  const turn = turnOf(attempt, log.attempts);
  const reaction = scenario && reactionTo(scenario, attempt.beatId, report);
  const asText = attemptAsText({
    attempt,
    clientName,
    where: scenario && `${scenario.setting} · ${scenario.client}`,
    when: dateAndTimeOf(at),
    coaching: report.status === "scored" ? coachReport(report, stimulus, clientName, turn) : null,
    reaction,
  });
  const remove = () => {
    location.hash = "#/history";
    void log.removeAttempt(id);
  };
  return (
    <AttemptScreen attempt={attempt} asText={asText} practiceHref={scenario && `#/practice/${scenario.id}`} onDelete={remove}>
      {report.status === "scored" ? (
        <FeedbackReport
          report={report}
          text={text}
          stimulus={stimulus}
          clientName={clientName}
          turn={turn}
          selfRating={selfRating}
          reaction={reaction}
          appeals={appeals}
          onAppeal={(appeal) => void log.addAppeal(id, { ...appeal, at: Date.now() })}
        />
      ) : (
        <p>{text}</p>
      )}
    </AttemptScreen>
  );
}

function AttemptGone() {
  return (
    <Page title="That attempt isn’t here">
      <EmptyState
        title="It may have been deleted, or kept on another device."
        action={
          <LinkButton kind="main" href="#/history">
            All attempts
          </LinkButton>
        }
      />
    </Page>
  );
}
