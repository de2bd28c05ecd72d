import { useStore } from "zustand";
import { MarkForm } from "#features/drills/mark-form.tsx";
import { SpotVerdict } from "#features/drills/spot-verdict.tsx";
import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { contextOf, promptOf } from "#features/practice/prompt.ts";
import { PromptView } from "#features/practice/prompt-view.tsx";
import { AgreementScreen } from "#features/rating/agreement-screen.tsx";
import type { RatingParts } from "#features/rating/parts.ts";
import { RateScreen } from "#features/rating/rate-screen.tsx";
import { RoundScreen } from "#features/rating/round-screen.tsx";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../../loading.tsx";
import { clientNameOf } from "../client-name.ts";
import { NotFoundRoute } from "../not-found-route.tsx";
import { openBrought } from "./open-brought.ts";
import { useRoundReports } from "./use-round-reports.ts";
import { useRoundScenarios } from "./use-round-scenarios.ts";

/** One rating round: `rate` to rate it, `agreement` to see how its raters agree, and otherwise who has rated what. */
export function RatingRoundRoute({ roundId, place }: { readonly roundId: string; readonly place: string | null }) {
  const log = useAttemptLog((all) => all);
  if (log.status === "loading") return <Loading />;
  const round = log.ratingRounds.find(({ id }) => id === roundId);
  if (round === undefined) return <RoundGone />;
  if (place === "rate") return <Rate round={round} />;
  if (place === "agreement") return <Agreement round={round} />;
  if (place !== null) return <NotFoundRoute />;
  return (
    <RoundScreen
      round={round}
      rounds={log.ratingRounds}
      own={log.ownScenarios}
      onBrought={(brought) => openBrought(log, brought)}
      onRemove={() => {
        location.hash = "#/rating";
        void log.removeRatingRound(round.id);
      }}
    />
  );
}

function Rate({ round }: { readonly round: RatingRound }) {
  const save = useAttemptLog((log) => log.saveRatingRound);
  const scenarios = useRoundScenarios(round);
  const parts = useRatingParts();
  if (scenarios === null) return <Loading />;
  return (
    <RateScreen
      round={round}
      scenarios={scenarios}
      parts={parts}
      now={Date.now}
      onRate={(rating) => {
        const others = round.ratings.filter(({ rater, answerId }) => rater !== rating.rater || answerId !== rating.answerId);
        void save({ ...round, ratings: [...others, rating] });
      }}
    />
  );
}

function Agreement({ round }: { readonly round: RatingRound }) {
  const scenarios = useRoundScenarios(round);
  return scenarios === null ? <Loading /> : <AgreementWith round={round} scenarios={scenarios} />;
}

function AgreementWith({ round, scenarios }: { readonly round: RatingRound; readonly scenarios: ReadonlyMap<string, Scenario> }) {
  const reports = useRoundReports(round, scenarios);
  const { renderAnswer } = useRatingParts();
  if (round.ratings.length === 0) return <NothingRated round={round} />;
  if (reports === null) return <Loading />;
  return <AgreementScreen round={round} scenarios={scenarios} reports={reports} renderAnswer={renderAnswer} />;
}

function useRatingParts(): RatingParts {
  const voice = useStore(settingsStore, (settings) => settings.voice);
  return {
    renderMoment: (scenario, beat) => (
      <PromptView
        scenario={scenario}
        prompt={promptOf(scenario, beat, null)}
        voice={voice}
        context={contextOf(scenario, beat)}
        contentNote={scenario.contentNote ?? null}
      />
    ),
    renderForm: (props) => <MarkForm {...props} offTask />,
    renderCompared: (settled, mine, scenario) => <SpotVerdict raters={settled} marks={mine} clientName={clientNameOf(scenario.client)} />,
    renderAnswer: (text, report) => <EvidenceText text={text} evidence={report?.status === "scored" ? report.evidence : []} />,
  };
}

function NothingRated({ round }: { readonly round: RatingRound }) {
  return (
    <Page title="Agreement" where={<a href={`#/rating/${round.id}`}>{round.title}</a>}>
      <EmptyState
        title="Nobody has rated anything yet."
        action={
          <LinkButton kind="main" href={`#/rating/${round.id}/rate`}>
            Rate
          </LinkButton>
        }
      />
    </Page>
  );
}

function RoundGone() {
  return (
    <Page title="That round isn’t here">
      <EmptyState
        title="It may have been removed, or kept on another device."
        action={
          <LinkButton kind="main" href="#/rating">
            All rounds
          </LinkButton>
        }
      />
    </Page>
  );
}
