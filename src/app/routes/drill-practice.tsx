import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import { DrillRunScreen } from "#features/drills/drill-run-screen.tsx";
import type { DrillItem } from "#features/drills/items/drill-item.ts";
import { planRun } from "#features/drills/items/plan-run.ts";
import type { DrillParts } from "#features/drills/parts.ts";
import { itemsMet, newRun } from "#features/drills/run-of.ts";
import { EvidenceText } from "#features/feedback/evidence-text.tsx";
import { promptOf } from "#features/practice/prompt.ts";
import { PromptView } from "#features/practice/prompt-view.tsx";
import type { InSession } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Drill } from "#schema/vocabulary.ts";
import { removeDraft } from "#storage/drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { clientNameOf } from "./client-name.ts";
import { DrillBox } from "./drill-box.tsx";
import { drillDraftKey } from "./drill-drafts.ts";
import { newId } from "./new-id.ts";
import { useLoaded } from "./use-loaded.ts";
import { useShippedScenarios } from "./use-shipped-scenarios.ts";

interface DrillPracticeProps {
  readonly drill: Drill;
  /** How many items a new run has. */
  readonly length: number;
  /** The practice session and the step that the run belongs to; null where the trainee chose the drill. */
  readonly session: InSession | null;
  /** A run to go on with; left out or null for a new one. Inside a session the run is known by the session and the step. */
  readonly runId?: string | null;
  /** The way out; null where `why` has one. */
  readonly leave: { readonly href: string; readonly label: string } | null;
  /** Why this drill comes now; left out where the trainee chose it. */
  readonly why?: ReactNode;
  /** Scenarios that must not come up: they have another place in the session. */
  readonly except?: readonly string[];
  /** Given where something follows: the last screen leads on. */
  readonly onDone?: () => void;
}

/** A run of a drill, from its first item, or from where it was left, to how it went. Each item is kept as soon as it is answered. */
export function DrillPractice({ session, runId, except = [], ...props }: DrillPracticeProps) {
  const [firstId] = useState(() => (session === null ? (runId ?? newId()) : `${session.id}-${session.step}`));
  const [id, setId] = useState(firstId);
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const answers = useLoaded(loadDrillAnswers, "all");
  if (!ready || answers === "loading" || answers === null) return <Loading />;
  return (
    <Run
      key={id}
      {...props}
      id={id}
      session={session}
      answers={answers.filter(({ scenario }) => !except.includes(scenario))}
      onAgain={session === null ? () => setId(newId()) : null}
    />
  );
}

interface RunProps extends Omit<DrillPracticeProps, "runId"> {
  readonly id: string;
  readonly answers: readonly DrillAnswer[];
  readonly onAgain: (() => void) | null;
}

function Run({ id, drill, length, session, answers, leave, why, onAgain, onDone }: RunProps) {
  const log = useAttemptLog((all) => all);
  const [{ run, items }] = useState(() => begin(log.drillRuns, answers, { id, drill, length, session }));
  const scenarios = useShippedScenarios(items.flatMap((item) => item?.scenarioId ?? []));
  const parts = useDrillParts(run);
  if (scenarios === null) return <Loading />;
  return (
    <DrillRunScreen
      run={run}
      items={items.map((item) => {
        const scenario = item && scenarios.get(item.scenarioId);
        return item && scenario ? { item, scenario } : null;
      })}
      parts={parts}
      leave={leave}
      why={why}
      now={Date.now}
      onKeep={(kept) => {
        void log.saveDrillRun(kept);
        for (const { item } of kept.items) removeDraft(drillDraftKey(kept, item));
      }}
      onAgain={onAgain}
      onDone={onDone ?? null}
    />
  );
}

/** The run as it was kept, or a new one, with all of its items. */
function begin(
  runs: readonly DrillRun[],
  answers: readonly DrillAnswer[],
  { id, drill, length, session }: Pick<RunProps, "id" | "drill" | "length" | "session">,
): { run: DrillRun; items: (DrillItem | null)[] } {
  const run = runs.find((kept) => kept.id === id) ?? newRun(id, drill, length, session, Date.now());
  const answered = run.items.map(({ item }) => item);
  const items = planRun({ drill: run.drill, seed: id, length: run.length, met: itemsMet(runs, run), answered }, answers);
  return { run: { ...run, length: items.length }, items };
}

function useDrillParts(run: DrillRun): DrillParts {
  const voice = useStore(settingsStore, (settings) => settings.voice);
  return {
    clientNameOf: ({ client }) => clientNameOf(client),
    renderMoment: (scenario) => (
      <PromptView
        scenario={scenario}
        prompt={promptOf(scenario, null, null)}
        voice={voice}
        context={scenario.context}
        contentNote={scenario.contentNote ?? null}
      />
    ),
    renderAnswer: (text, evidence) => (
      <EvidenceText text={text} evidence={evidence.map((piece) => ({ ...piece, quote: text.slice(piece.start, piece.end) }))} />
    ),
    // A further try counts for nothing, and no reload leads back to it.
    renderBox: ({ item, ...props }) => <DrillBox {...props} draftKey={props.lastAnswer === null ? drillDraftKey(run, item) : null} />,
  };
}
