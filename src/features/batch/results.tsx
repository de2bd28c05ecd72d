import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Scenario } from "#schema/scenario.ts";
import type { ScoredReport } from "#schema/report.ts";
import { Actions, Button } from "#ui/button.tsx";
import { leadTo } from "#ui/bring-into-view.ts";
import { Page, Section } from "#ui/page.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { type Filters, NO_FILTERS } from "./answers/filters.ts";
import type { PlacedAnswer } from "./answers/place-rows.ts";
import type { SortKey } from "./answers/sort-rows.ts";
import type { Summary } from "./answers/summarize.ts";
import type { BatchState } from "./batch-store.ts";
import { inNumbers, rowsInWords } from "./batch-words.ts";
import { type ListedPage, type OpenedRow, type Query, ROWS_A_PAGE } from "./desk/batch.ts";
import { OpenedAnswer } from "./opened-answer.tsx";
import { Pages } from "./pages.tsx";
import { ResultsFilters } from "./results-filters.tsx";
import styles from "./results.module.css";
import { ResultsTable } from "./results-table.tsx";
import { SummaryView } from "./summary-view.tsx";
import { TakeAlong } from "./take-along.tsx";

/** A scored answer with what it answers. */
export interface ScoredAnswer {
  readonly answer: PlacedAnswer;
  readonly scenario: Scenario;
  readonly report: ScoredReport;
}

interface ResultsProps {
  readonly batch: BatchState;
  readonly summary: Summary;
  readonly title: string;
  readonly titleOf: (scenarioId: string) => string;
  readonly renderFeedback: (scored: ScoredAnswer) => ReactNode;
  /** Makes a rating round of the rows shown. */
  readonly renderRate: (query: Query) => ReactNode;
  readonly onColumns: () => void;
  readonly onStartOver: () => void;
}

const AS_THEY_CAME: Query = { filters: NO_FILTERS, sort: { by: "row", descending: false } };

/** What came of a table: counts, the way to take it along, and the table itself, or one answer of it. */
export function Results({ batch, summary, title, titleOf, renderFeedback, renderRate, onColumns, onStartOver }: ResultsProps) {
  const [query, setQuery] = useState(AS_THEY_CAME);
  const [page, setPage] = useState(0);
  const [showsPeople, setShowsPeople] = useState(false);
  const [opened, setOpened] = useState<OpenedRow | null>(null);
  const listed = useListed(batch, query, page);
  const start = useRef<HTMLSpanElement>(null);
  const back = useRef<number | null>(null);
  useEffect(() => {
    if (opened !== null) return;
    const row = back.current === null ? null : document.querySelector<HTMLElement>(`button[data-row="${back.current}"]`);
    back.current = null;
    if (row === null) leadTo(start.current);
    else row.focus();
  }, [opened]);

  const ask = (wanted: Query) => {
    setQuery(wanted);
    setPage(0);
  };
  const sortBy = (by: SortKey) => ask({ ...query, sort: { by, descending: query.sort.by === by && !query.sort.descending } });
  const filter = (filters: Filters) => ask({ ...query, filters });
  const openRow = async (at: number) => {
    back.current = at;
    setOpened(await batch.row(query, at));
  };

  if (opened !== null) {
    const { answer, report } = opened;
    const scenario = answer === null ? null : batch.scenario(answer.scenarioId);
    return (
      <Page title={title} heading={null}>
        <OpenedAnswer key={opened.number} row={opened} scenario={scenario} onGo={(at) => void openRow(at)} onClose={() => setOpened(null)}>
          {answer !== null && scenario !== null && report?.status === "scored" && renderFeedback({ answer, scenario, report })}
        </OpenedAnswer>
      </Page>
    );
  }

  const left = summary.statuses.not_reached;
  const total = listed?.total ?? summary.of;
  return (
    <Page title={title}>
      <Section
        title={
          <span ref={start} tabIndex={-1}>
            What came of it
          </span>
        }
      >
        <SummaryView summary={summary} />
        <div className={styles["more"]}>
          <Actions>
            {left > 0 && (
              <Button kind="main" onClick={() => void batch.score()}>
                Score the other {inNumbers(left)}
              </Button>
            )}
            <Button onClick={onColumns}>Change the columns</Button>
            <Button onClick={onStartOver}>Take another table</Button>
          </Actions>
        </div>
      </Section>
      <Section title="Take it along">
        <TakeAlong
          name={batch.name}
          of={summary.of}
          shown={total}
          onWrite={(as, which) => batch.write(as, which === "all" ? null : query)}
          onSaved={batch.noteSaved}
        >
          {renderRate(query)}
        </TakeAlong>
      </Section>
      <Section title="The table">
        <ResultsFilters filters={query.filters} summary={summary} onChange={filter} />
        {batch.mapping?.person !== null && (
          <div className={styles["people"]}>
            <Toggle label="Show who said it" checked={showsPeople} onChange={setShowsPeople} />
          </div>
        )}
        <p role="status" className={styles["count"]}>
          {shownInWords(page, total, summary.of)}
        </p>
        {listed !== null && listed.total > 0 && (
          <div className={styles["wide"]}>
            <ResultsTable
              rows={listed.rows}
              sort={query.sort}
              hasIds={batch.mapping?.id !== null}
              showsPeople={showsPeople}
              titleOf={titleOf}
              onSort={sortBy}
              onOpen={(at) => void openRow(at)}
            />
          </div>
        )}
        {total === 0 && <Button onClick={() => filter(NO_FILTERS)}>Show all rows</Button>}
        <Pages page={page} total={total} onPage={setPage} />
      </Section>
    </Page>
  );
}

/** The page asked for, or the one before it until it is there; null until the first. */
function useListed(batch: BatchState, query: Query, page: number): ListedPage | null {
  const { page: ask } = batch;
  const [listed, setListed] = useState<ListedPage | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const found = await ask(query, page);
      if (here && found !== null) setListed(found);
    };
    void load();
    return () => {
      here = false;
    };
  }, [ask, query, page]);
  return listed;
}

function shownInWords(page: number, total: number, of: number): string {
  if (total === 0) return "No row is all of that.";
  const from = page * ROWS_A_PAGE + 1;
  const to = Math.min(total, from + ROWS_A_PAGE - 1);
  const among = total === of ? rowsInWords(of) : `${inNumbers(total)} of ${rowsInWords(of)}`;
  return total <= ROWS_A_PAGE ? `${among}.` : `${among}; here ${inNumbers(from)} to ${inNumbers(to)}.`;
}
