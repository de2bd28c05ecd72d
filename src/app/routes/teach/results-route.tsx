import { useLocation } from "wouter";
import { useStore } from "zustand";
import { loadShippedScenarios } from "#content/load-shipped-scenarios.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import { readResult, RESULT_MAX_BYTES } from "#exchange/assignments/read-result.ts";
import { resultsFileName } from "#exchange/assignments/file-names.ts";
import { newRound } from "#exchange/rating-rounds/new-round.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { reactionTo } from "#features/practice/conversation.ts";
import { blindRound } from "#features/results/blind-round.ts";
import type { OpenedTry } from "#features/results/opened-result.ts";
import { readTriesInTurns } from "#features/results/read-tries.ts";
import { resultsCsv } from "#features/results/results-csv.ts";
import { ResultsScreen } from "#features/results/results-screen.tsx";
import { hideNames, openFiles, putAway, type ReadFile, resultsStore } from "#features/results/results-store.ts";
import type { AssignmentResult } from "#schema/assignment-result.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { saveFile } from "#ui/save-file.ts";
import { clientNameOf } from "../client-name.ts";
import { newId } from "../new-id.ts";
import { isShipped, momentOf } from "./moment-of.ts";

/** What students handed in, as long as it is open. */
export function ResultsRoute() {
  const [, navigate] = useLocation();
  const log = useAttemptLog((all) => all);
  const results = useStore(resultsStore);
  const brought = results.opened.flatMap(({ result }) => result.scenarios);
  const titled = momentOf({ scenarios: brought }, log.ownScenarios);
  const read: ReadFile = async (file) => {
    const text = await readTextFile(file, RESULT_MAX_BYTES);
    if (!text.ok) return { name: file.name, problems: [text.problem] };
    const parsed = readResult(text.text, isShipped);
    if (!parsed.ok) return { name: file.name, problems: parsed.problems };
    return { result: parsed.value, tries: await readTriesInTurns(parsed.value, await scenariosOf(parsed.value, log.ownScenarios)) };
  };
  return (
    <ResultsScreen
      {...results}
      onNamesHidden={hideNames}
      onFiles={(files) => void openFiles(files, read)}
      onPutAway={putAway}
      onCsv={(rows, { result: { assignment } }) =>
        saveFile(
          resultsFileName(assignment.title),
          resultsCsv(
            rows,
            assignment.tasks.map(({ scenarioId }) => scenarioId),
          ),
          "text/csv",
        )
      }
      onRate={(opened) => {
        const draft = blindRound(opened, isShipped);
        if (draft === null) return;
        const round = newRound(draft, newId(), Date.now());
        void log.saveRatingRound(round);
        navigate(`/rating/${round.id}`);
      }}
      titleOf={(scenarioId) => titled(scenarioId)?.title ?? null}
      renderRead={({ report }) => <LevelsLine report={report} />}
      renderFeedback={(answer, turn) => <ReadFeedback answer={answer} turn={turn} />}
    />
  );
}

/** The scenarios of a result, by id. */
async function scenariosOf({ assignment, scenarios }: AssignmentResult, own: readonly Scenario[]): Promise<ReadonlyMap<string, Scenario>> {
  const shipped = await loadShippedScenarios(assignment.tasks.map(({ scenarioId }) => scenarioId));
  return scenariosById({ cameWith: scenarios, own, shipped: shipped.values() });
}

function ReadFeedback({ answer, turn }: { readonly answer: OpenedTry; readonly turn: number }) {
  const { report, text, stimulus, scenario, selfRating, appeals } = answer;
  if (report.status === "unscorable") return <p>{text}</p>;
  return (
    <FeedbackReport
      report={report}
      text={text}
      stimulus={stimulus}
      clientName={scenario === null ? "The client" : clientNameOf(scenario.client)}
      turn={turn}
      selfRating={selfRating}
      reaction={scenario && reactionTo(scenario, null, report)}
      appeals={appeals}
    />
  );
}
