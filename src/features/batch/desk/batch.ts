import type { Encoding } from "#exchange/decode-text.ts";
import type { TableForm } from "#exchange/csv/table.ts";
import type { Separator } from "#exchange/csv/separators.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { RowStatus } from "../answers/batch-row.ts";
import type { Drawn } from "../answers/draw-to-rate.ts";
import type { Filters } from "../answers/filters.ts";
import type { KnownScenario, Mapping } from "../answers/mapping.ts";
import type { PlacedAnswer } from "../answers/place-rows.ts";
import type { Reason } from "../answers/reasons.ts";
import type { Sort } from "../answers/sort-rows.ts";
import type { Summary } from "../answers/summarize.ts";

/** Where the table comes from: a file that was chosen, or a text that was pasted. */
export type Source = { readonly from: "file"; readonly file: File } | { readonly from: "text"; readonly text: string };

/** What a person said of it in place of what was recognized; null where they said nothing. */
export interface How {
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  readonly hasNames: boolean | null;
}
export const AS_RECOGNIZED: How = { encoding: null, separator: null, hasNames: null };

/** A table that was read, as far as a person has to see of it. */
export interface Recognized {
  readonly form: TableForm;
  /** Null for a text that was pasted. */
  readonly encoding: Encoding | null;
  readonly hasNames: boolean;
  readonly rows: number;
  readonly columns: readonly string[];
  /** What the columns probably stand for. */
  readonly guess: Mapping;
}

export type ReadBatch =
  | { readonly ok: true; readonly recognized: Recognized }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What would be scored with a mapping. */
export interface Placed {
  readonly ready: number;
  /** The first rows as the mapping has them. */
  readonly preview: readonly ListedRow[];
  readonly leftOut: readonly Reason[];
}

/** A row as the table shows it. */
export interface ListedRow {
  readonly at: number;
  readonly number: number;
  /** The beginning of what was said. */
  readonly text: string;
  readonly id: string | null;
  readonly person: string | null;
  readonly answer: Pick<PlacedAnswer, "scenarioId" | "beatId"> | null;
  readonly status: RowStatus;
  readonly reason: string | null;
  readonly report: Report | null;
}

/** Which rows, in which order. */
export interface Query {
  readonly filters: Filters;
  readonly sort: Sort;
}

export interface ListedPage {
  /** How many rows the filters let through. */
  readonly total: number;
  readonly rows: readonly ListedRow[];
}

/** One row, whole, among those of a query. */
export interface OpenedRow {
  readonly number: number;
  readonly text: string;
  readonly answer: PlacedAnswer | null;
  readonly status: RowStatus;
  readonly reason: string | null;
  readonly report: Report | null;
  /** The rows before and after it in the query; null at its ends. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * A table of answers and what came of them. Everything large stays in here, where it does not hold up the screen: whoever asks gets
 * counts, a page, one row, or a file.
 */
export interface Batch {
  /** Reads a table in place of whatever was there. */
  read(source: Source, how: How, known: readonly KnownScenario[]): Promise<ReadBatch>;
  /** The ids of the scenarios that the rows name by this mapping. */
  scenariosNamed(mapping: Mapping): string[];
  /** Takes the columns for what the mapping says; whatever was scored before is gone. */
  place(mapping: Mapping, scenarios: readonly Scenario[]): Placed;
  /** Scores on for about so many milliseconds. */
  scoreOn(milliseconds: number): Progress;
  summary(): Summary;
  page(query: Query, page: number): ListedPage;
  /** The row at that place in the table; null where there is none. */
  open(query: Query, at: number): OpenedRow | null;
  /** The rows of the query as a file; all rows, in their own order, for null. */
  write(as: "csv" | "lines", query: Query | null): Blob;
  /** Answers for a rating round. */
  draw(query: Query | null, seed: string): Drawn;
}

/** The same from the other side of a worker: every answer is to be waited for. */
export type Desk = {
  readonly [Name in keyof Batch]: (...asked: Parameters<Batch[Name]>) => Promise<Awaited<ReturnType<Batch[Name]>>>;
} & {
  /** Ends the worker, and all that it holds is gone. */
  close(): void;
};

export const ROWS_A_PAGE = 50;
