import { Suspense, useCallback, useMemo } from "react";
import { catalogue } from "#content/catalogue.ts";
import { loadShippedScenario } from "#content/load-scenario.ts";
import { newRound } from "#exchange/rating-rounds/new-round.ts";
import { BatchScreen } from "#features/batch/batch-screen.tsx";
import { openDesk } from "#features/batch/desk/open-desk.ts";
import type { AnswerToRate } from "#schema/rating-round.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { lazyScreen } from "../../lazy-screen.ts";
import { Loading } from "../../loading.tsx";
import { newId } from "../new-id.ts";

const BatchFeedback = lazyScreen(async () => (await import("./batch-feedback.tsx")).BatchFeedback);

/** A seed is read out and typed again. */
const SEED_LENGTH = 8;

/** A table of answers, scored at once. */
export function BatchRoute() {
  const log = useAttemptLog((all) => all);
  if (log.status === "loading") return <Loading />;
  return <Batch />;
}

function Batch() {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  const saveRatingRound = useAttemptLog((log) => log.saveRatingRound);
  const known = useMemo(() => [...own, ...catalogue].map(({ id, title }) => ({ id, title })), [own]);
  const loadScenario = useCallback(
    async (id: string) => own.find((scenario) => scenario.id === id) ?? (await loadShippedScenario(id)),
    [own],
  );
  const rate = async (title: string, answers: readonly AnswerToRate[]) => {
    const used = new Set(answers.map(({ scenarioId }) => scenarioId));
    const round = newRound({ title, answers, scenarios: own.filter((scenario) => used.has(scenario.id)) }, newId(), Date.now());
    await saveRatingRound(round);
    location.hash = `#/rating/${round.id}`;
  };
  return (
    <BatchScreen
      openDesk={openDesk}
      known={known}
      loadScenario={loadScenario}
      newSeed={() => newId().slice(0, SEED_LENGTH)}
      renderFeedback={(scored) => (
        <Suspense fallback={<Loading />}>
          <BatchFeedback {...scored} />
        </Suspense>
      )}
      onRate={(title, answers) => void rate(title, answers)}
    />
  );
}
