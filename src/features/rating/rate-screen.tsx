import { useState } from "react";
import { ratersOf } from "#learning/agreement/round-agreement.ts";
import type { Rating, RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { orderFor } from "./order.ts";
import type { RatingParts } from "./parts.ts";
import { RateAnswer } from "./rate-answer.tsx";
import { RatedAll } from "./rated-all.tsx";
import { isTraining } from "./round-words.ts";
import { WhoRates } from "./who-rates.tsx";

interface RateScreenProps {
  readonly round: RatingRound;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly parts: RatingParts;
  readonly now: () => number;
  /** Called with each rating: the moment to keep it. */
  readonly onRate: (rating: Rating) => void;
}

/** Rating a round: who rates, one answer after another, and the end of it. Whoever comes back goes on where nothing is rated yet. */
export function RateScreen(props: RateScreenProps) {
  const { round } = props;
  const [rater, setRater] = useState<string | null>(null);
  if (rater !== null) return <RateAs {...props} rater={rater} />;
  return (
    <Page
      title={`Rate: ${round.title}`}
      where={<a href={`#/rating/${round.id}`}>{round.title}</a>}
      lead={
        isTraining(round)
          ? "You rate each answer by yourself. What raters settled on before is shown when you have."
          : "You rate each answer by yourself: nothing of Mend’s reading and nothing of other raters is shown."
      }
    >
      <WhoRates raters={ratersOf(round)} of={round.answers.length} onChoose={setRater} />
    </Page>
  );
}

function RateAs({ round, scenarios, parts, now, onRate, rater }: RateScreenProps & { readonly rater: string }) {
  const [order] = useState(() => orderFor(round, rater));
  const mine = new Map(round.ratings.filter((rating) => rating.rater === rater).map((rating) => [rating.answerId, rating]));
  const firstOpen = order.findIndex(({ id }) => !mine.has(id));
  const [at, setAt] = useState(firstOpen < 0 ? order.length : firstOpen);
  const answer = order[at];
  if (answer === undefined) {
    return <RatedAll round={round} rater={rater} left={order.length - mine.size} onBack={() => setAt(Math.max(0, firstOpen))} />;
  }
  const scenario = scenarios.get(answer.scenarioId);
  const nextOpen = order.findIndex(({ id }, place) => place > at && !mine.has(id));
  if (scenario === undefined) return <ScenarioGone round={round} />;
  return (
    <RateAnswer
      key={answer.id}
      round={round}
      answer={answer}
      scenario={scenario}
      place={`${at + 1} of ${order.length}`}
      rater={rater}
      given={mine.get(answer.id) ?? null}
      parts={parts}
      onRate={(given) => onRate({ ...given, rater, answerId: answer.id, at: now() })}
      onBefore={at === 0 ? null : () => setAt(at - 1)}
      onNext={() => setAt(at + 1)}
      onNextOpen={() => setAt(nextOpen < 0 ? order.length : nextOpen)}
    />
  );
}

function ScenarioGone({ round }: { readonly round: RatingRound }) {
  return (
    <Page title={round.title} where={<a href={`#/rating/${round.id}`}>{round.title}</a>}>
      <EmptyState
        title="The scenario of this answer isn’t here any more."
        action={
          <LinkButton kind="main" href={`#/rating/${round.id}`}>
            Back to the round
          </LinkButton>
        }
      />
    </Page>
  );
}
