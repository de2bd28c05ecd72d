import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { AnswerToRate } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { leadTo } from "#ui/bring-into-view.ts";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page, Section } from "#ui/page.tsx";
import type { KnownScenario } from "./answers/mapping.ts";
import { createBatchStore, type BatchState } from "./batch-store.ts";
import { counted } from "./batch-words.ts";
import { ColumnsForm } from "./columns-form.tsx";
import type { Desk, Query } from "./desk/batch.ts";
import { FirstRows } from "./first-rows.tsx";
import { LeftOut } from "./left-out.tsx";
import { RateBlind } from "./rate-blind.tsx";
import { ReadProblems } from "./read-problems.tsx";
import { Results, type ScoredAnswer } from "./results.tsx";
import { Scoring } from "./scoring.tsx";
import { SourceForm } from "./source-form.tsx";
import styles from "./batch-screen.module.css";
import { TableRead } from "./table-read.tsx";
import { useLeaveGuard } from "./use-leave-guard.ts";

interface BatchScreenProps {
  readonly openDesk: () => Desk;
  /** Every scenario that a row may name. */
  readonly known: readonly KnownScenario[];
  readonly loadScenario: (id: string) => Promise<Scenario | null>;
  readonly newSeed: () => string;
  readonly renderFeedback: (scored: ScoredAnswer) => ReactNode;
  /** Makes a rating round under this title and goes there. */
  readonly onRate: (title: string, answers: readonly AnswerToRate[]) => void;
}

const TITLE = "Score many answers";

/** A table of answers on its way: where it comes in, what its columns are, scoring, and what came of it. */
export function BatchScreen({ openDesk, known, loadScenario, newSeed, renderFeedback, onRate }: BatchScreenProps) {
  const [store] = useState(() => createBatchStore({ openDesk, known, loadScenario, now: () => performance.now() }));
  const batch = useStore(store);
  useEffect(() => () => store.getState().close(), [store]);
  const { isAsking, stay, goOn, guarded } = useLeaveGuard(!batch.saved || batch.stage === "scoring");
  const titleOf = (id: string) => known.find((scenario) => scenario.id === id)?.title ?? id;
  const rate = (query: Query | null) => (
    <RateBlind
      newSeed={newSeed}
      onDraw={(seed) => batch.draw(query, seed)}
      onRate={(answers) => onRate(batch.name === null ? "Answers from a table" : `Answers from ${batch.name}`, answers)}
    />
  );

  return (
    <>
      {batch.stage === "results" && batch.summary !== null ? (
        <Results
          batch={batch}
          summary={batch.summary}
          title={TITLE}
          titleOf={titleOf}
          renderFeedback={renderFeedback}
          renderRate={(query) => rate(query)}
          onColumns={() => guarded(() => void batch.toColumns())}
          onStartOver={() => guarded(batch.startOver)}
        />
      ) : (
        <Page
          title={TITLE}
          where={<a href="#/teach">Teach</a>}
          lead="A table of answers, each read as if it had been written here. Everything happens in this browser, and nothing of it is kept."
        >
          {batch.trouble !== null && (
            <Notice tone="trouble" title="That broke down">
              <p>{batch.trouble} The table and any scores are gone from here; your file is as it was. Open it again.</p>
            </Notice>
          )}
          {batch.stage === "source" && (
            <SourceForm name={batch.name} problems={batch.problems} reading={batch.busy} onOpen={(source) => void batch.open(source)} />
          )}
          {batch.stage === "columns" && <Columns batch={batch} known={known} titleOf={titleOf} rate={rate(null)} />}
          {batch.stage === "scoring" && batch.progress !== null && (
            <Scoring progress={batch.progress} timeLeft={batch.timeLeft} onStop={batch.stop} />
          )}
        </Page>
      )}
      <ConfirmDialog open={isAsking} title="Go on without the scores?" confirm="Go on" onCancel={stay} onConfirm={goOn}>
        <p>They are not kept anywhere, and nobody has saved them yet. Save them as a file first, if you want them.</p>
      </ConfirmDialog>
    </>
  );
}

interface ColumnsProps {
  readonly batch: BatchState;
  readonly known: readonly KnownScenario[];
  readonly titleOf: (scenarioId: string) => string;
  readonly rate: ReactNode;
}

/** What was read, and what its columns are. */
function Columns({ batch, known, titleOf, rate }: ColumnsProps) {
  const { name, busy, how, recognized, mapping, placed, problems } = batch;
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => leadTo(heading.current), []);
  if (recognized === null) return null;
  return (
    <>
      <Section
        title={
          <span ref={heading} tabIndex={-1}>
            What was read
          </span>
        }
      >
        <TableRead
          name={name}
          how={how}
          recognized={recognized}
          onReread={(other) => void batch.reread(other)}
          onStartOver={batch.startOver}
        />
      </Section>
      {problems.length > 0 && (
        <div className={styles["part"]}>
          <ReadProblems name={name} problems={problems} />
        </div>
      )}
      {mapping !== null && placed !== null && (
        <Section title="What the columns are">
          <ColumnsForm columns={recognized.columns} mapping={mapping} known={known} onMap={(other) => void batch.map(other)} />
          <div className={styles["part"]}>
            <FirstRows rows={placed.preview} mapping={mapping} titleOf={titleOf} />
          </div>
          {placed.leftOut.length > 0 && (
            <div className={styles["part"]}>
              <LeftOut reasons={placed.leftOut} />
            </div>
          )}
          <div className={styles["part"]}>
            <Actions>
              <Button kind="main" disabled={busy || placed.ready === 0} onClick={() => void batch.score()}>
                Score {counted(placed.ready, "answer", "answers")}
              </Button>
              {placed.ready > 0 && rate}
            </Actions>
          </div>
        </Section>
      )}
    </>
  );
}
