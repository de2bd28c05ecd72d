import { coachReport } from "#engine/coach/coach-report.ts";
import { beatOf, reactionTo } from "#features/practice/conversation.ts";
import { contextOf } from "#features/practice/prompt.ts";
import { attemptAsText } from "#features/history/attempt-as-text.ts";
import { AttemptScreen } from "#features/history/attempt-screen.tsx";
import { dateAndTimeOf } from "#ui/dates-in-words.ts";
import { HeldNote } from "#features/session/held-note.tsx";
import { awaitedBy } from "#learning/held.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../loading.tsx";
import { AttemptFeedback } from "./attempt-feedback.tsx";
import { answeredIn } from "./attempt-stimulus.ts";
import { clientNameOf } from "./client-name.ts";
import { turnOf } from "./turn-of.ts";
import { useScenario } from "./use-scenario.ts";
import { useUnderWay } from "./use-under-way.ts";

/** One attempt that is kept, with its feedback. */
export function AttemptRoute({ attemptId }: { readonly attemptId: string }) {
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const attempt = useAttemptLog(({ attempts }) => attempts.find(({ id }) => id === attemptId));
  if (!ready) return <Loading />;
  if (attempt === undefined) return <AttemptGone />;
  return <AttemptWithScenario attempt={attempt} />;
}

function AttemptWithScenario({ attempt }: { readonly attempt: Attempt }) {
  const scenario = useScenario(attempt.scenarioId, attempt.session?.id ?? null);
  if (scenario === "loading") return <Loading />;
  return <KeptAttempt attempt={attempt} scenario={scenario} />;
}

function KeptAttempt({ attempt, scenario }: { readonly attempt: Attempt; readonly scenario: Scenario | null }) {
  const log = useAttemptLog((all) => all);
  const awaited = awaitedBy(attempt, useUnderWay());
  const { id, report, at } = attempt;
  const clientName = scenario === null ? "The client" : clientNameOf(scenario.client);
  const reaction = scenario && reactionTo(scenario, attempt.beatId, report);
  const asText = attemptAsText({
    attempt,
    clientName,
    where: scenario && `${scenario.setting} · ${scenario.client}`,
    when: dateAndTimeOf(at),
    coaching:
      report.status === "scored" ? coachReport(report, answeredIn(scenario, attempt), clientName, turnOf(attempt, log.attempts)) : null,
    reaction,
  });
  const remove = () => {
    location.hash = "#/history";
    void log.removeAttempt(id);
  };
  return (
    <AttemptScreen
      attempt={attempt}
      situation={scenario && situationOf(scenario, attempt.beatId)}
      asText={awaited === null ? asText : null}
      practiceHref={scenario && `#/practice/${scenario.id}`}
      onDelete={remove}
    >
      {awaited === null ? (
        <AttemptFeedback attempt={attempt} scenario={scenario} />
      ) : (
        <>
          <p>{attempt.text}</p>
          <HeldNote awaited={awaited} />
        </>
      )}
    </AttemptScreen>
  );
}

/** The setting, the client, and what had to be known when it was answered. */
function situationOf(scenario: Scenario, beatId: string | null): string {
  const { setting, client } = scenario;
  return `${setting} · ${client}. ${contextOf(scenario, beatOf(scenario, beatId)) ?? scenario.context}`;
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
