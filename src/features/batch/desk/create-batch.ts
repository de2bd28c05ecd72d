import type { Scorer } from "#engine/score-response.ts";
import { readTable, TABLE_MAX_BYTES } from "#exchange/csv/read-table.ts";
import type { Table } from "#exchange/csv/table.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";
import { type BatchRow, statusOf } from "../answers/batch-row.ts";
import { drawToRate } from "../answers/draw-to-rate.ts";
import { passing } from "../answers/filters.ts";
import { guessMapping } from "../answers/guess-mapping.ts";
import type { Mapping } from "../answers/mapping.ts";
import { type PlacedAnswer, placeRows, scenariosNamed } from "../answers/place-rows.ts";
import { groupReasons } from "../answers/reasons.ts";
import { scenarioFinder } from "../answers/scenario-finder.ts";
import { sortRows } from "../answers/sort-rows.ts";
import { summarize } from "../answers/summarize.ts";
import { resultsAsCsv, resultsAsLines } from "../answers/write-results.ts";
import { type Batch, type ListedRow, type Query, ROWS_A_PAGE } from "./batch.ts";

const PREVIEWED = 5;
/** As much of an answer as a row of the table shows. */
const LISTED_LENGTH = 240;

const EMPTY: Table = { form: "none", hasNames: false, columns: [], rows: [] };
const UNMAPPED: Mapping = { answer: 0, scenario: { from: "choice", id: null }, beat: null, id: null, person: null };

/** A batch that scores with this scorer. `now` is a clock in milliseconds. */
export function createBatch(score: Scorer, now: () => number): Batch {
  let table = EMPTY;
  let find = scenarioFinder([]);
  let mapping = UNMAPPED;
  let stimulusFor: (answer: PlacedAnswer) => Stimulus | null = () => null;
  let rows: BatchRow[] = [];
  /** The first row that scoring has not come by. */
  let next = 0;
  let asked: { readonly key: string; readonly rows: readonly BatchRow[] } | null = null;

  const scorable = () => rows.filter(({ reason }) => reason === null).length;
  const queried = (query: Query | null): readonly BatchRow[] => {
    if (query === null) return rows;
    const key = JSON.stringify(query);
    if (asked?.key === key) return asked.rows;
    const found = sortRows(rows.filter(passing(query.filters, mapping)), query.sort, mapping);
    asked = { key, rows: found };
    return found;
  };
  const cellOf = ({ cells }: BatchRow, column: number | null) => (column === null ? null : (cells[column] ?? ""));
  const listed = (row: BatchRow): ListedRow => {
    const { at, number, answer, reason, report } = row;
    return {
      at,
      number,
      text: (row.cells[mapping.answer] ?? "").slice(0, LISTED_LENGTH),
      id: cellOf(row, mapping.id),
      person: cellOf(row, mapping.person),
      answer: answer && { scenarioId: answer.scenarioId, beatId: answer.beatId },
      status: statusOf(row),
      reason,
      report,
    };
  };

  return {
    async read(source, how, known) {
      [table, rows, next, asked, find] = [EMPTY, [], 0, null, scenarioFinder(known)];
      const text = source.from === "text" ? source : await readTextFile(source.file, TABLE_MAX_BYTES, how.encoding ?? undefined);
      if ("ok" in text && !text.ok) return { ok: false, problems: [text.problem] };
      const read = readTable(text.text, how);
      if (!read.ok) return read;
      table = read.table;
      const { form, hasNames, columns } = table;
      const guess = guessMapping(
        columns,
        table.rows.map(({ cells }) => cells),
        find,
      );
      const encoding = "encoding" in text ? text.encoding : null;
      return { ok: true, recognized: { form, encoding, hasNames, rows: table.rows.length, columns, guess } };
    },

    scenariosNamed: (wanted) => scenariosNamed(table.rows, wanted, find),

    place(wanted, scenarios) {
      [mapping, next, asked, stimulusFor] = [wanted, 0, null, stimuliOf(scenarios)];
      rows = placeRows(table.rows, mapping, find, scenarios).map((placed, at) => {
        const { number, cells, problem } = table.rows[at] ?? { number: 0, cells: [], problem: null };
        return {
          at,
          number,
          cells,
          problem,
          answer: placed.ok ? placed.answer : null,
          reason: placed.ok ? null : placed.reason,
          report: null,
        };
      });
      const leftOut = rows.flatMap(({ number, reason }) => (reason === null ? [] : [{ number, reason }]));
      return { ready: scorable(), preview: rows.slice(0, PREVIEWED).map(listed), leftOut: groupReasons(leftOut) };
    },

    scoreOn(milliseconds) {
      const until = now() + milliseconds;
      asked = null;
      while (next < rows.length) {
        const row = rows[next];
        const stimulus = row?.answer ? stimulusFor(row.answer) : null;
        if (row?.answer && stimulus !== null) rows[next] = { ...row, report: score(row.answer.text, stimulus) };
        next += 1;
        if (now() >= until) break;
      }
      return { done: rows.slice(0, next).filter(({ reason }) => reason === null).length, of: scorable() };
    },

    summary: () => summarize(rows),

    page(query, page) {
      const found = queried(query);
      return { total: found.length, rows: found.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE).map(listed) };
    },

    open(query, at) {
      const row = rows[at];
      if (row === undefined) return null;
      const found = queried(query);
      const place = found.findIndex((one) => one.at === at);
      const { number, answer, reason, report } = row;
      return {
        number,
        text: row.cells[mapping.answer] ?? "",
        answer,
        status: statusOf(row),
        reason,
        report,
        before: found[place - 1]?.at ?? null,
        after: place === -1 ? null : (found[place + 1]?.at ?? null),
      };
    },

    write(as, query) {
      const wanted = queried(query);
      return as === "csv"
        ? new Blob([resultsAsCsv(table.columns, wanted)], { type: "text/csv" })
        : new Blob([resultsAsLines(wanted, mapping)], { type: "application/x-ndjson" });
    },

    draw: (query, seed) => drawToRate(queried(query), mapping, seed),
  };
}

/** What an answer was given to, each worked out once. */
function stimuliOf(scenarios: readonly Scenario[]): (answer: PlacedAnswer) => Stimulus | null {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const made = new Map<string, Stimulus>();
  return ({ scenarioId, beatId }) => {
    const key = `${scenarioId} ${beatId ?? ""}`;
    const there = made.get(key);
    if (there !== undefined) return there;
    const scenario = byId.get(scenarioId);
    const beat = beatId === null ? null : scenario?.next?.find(({ id }) => id === beatId);
    if (scenario === undefined || beat === undefined) return null;
    const stimulus = stimulusOf(scenario, beat);
    made.set(key, stimulus);
    return stimulus;
  };
}
