import { nameColumns } from "#exchange/csv/column-names.ts";
import { writeCsv } from "#exchange/csv/write-csv.ts";
import { failedLine, scoredLine } from "#exchange/scored-line.ts";
import type { Report } from "#schema/report.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { type BatchRow, statusOf } from "./batch-row.ts";
import type { Mapping } from "./mapping.ts";

/** What Mend adds to a table: each name says what stands there, in which unit. */
const ADDED = [
  "mend_status",
  "mend_why_not_scored",
  ...SKILLS.map((skill) => `mend_${skill}_level_0_to_2`),
  "mend_dose_of_owning",
  ...SKILLS.map((skill) => `mend_${skill}_confidence_0_to_1`),
  "mend_traps",
  ...SKILLS.map((skill) => `mend_${skill}_evidence`),
  "mend_engine_version",
];

/** Between two values in one cell. */
const BETWEEN = " | ";

/** The rows as CSV that a spreadsheet opens safely: their own columns first, as they were, then what Mend made of them. */
export function resultsAsCsv(columns: readonly string[], rows: readonly BatchRow[]): string {
  const names = [...columns, ...ADDED];
  return writeCsv(
    nameColumns(names, names.length),
    rows.map((row) => [...row.cells, ...addedTo(row)]),
  );
}

const WHY_NOT_REACHED = "Scoring was stopped before this row.";

function addedTo(row: BatchRow): (string | number | null)[] {
  const status = statusOf(row);
  const { report, reason } = row;
  if (report?.status !== "scored") {
    const why = reason ?? (report === null ? WHY_NOT_REACHED : report.reason);
    const empty = ADDED.slice(3).map(() => null);
    return [status, why, ...empty, report?.engine ?? null];
  }
  const { levels, confidence, dose, traps, engine } = report;
  return [
    status,
    null,
    ...SKILLS.map((skill) => levels[skill]),
    dose,
    ...SKILLS.map((skill) => Number(confidence[skill].toFixed(3))),
    traps.join(BETWEEN),
    ...SKILLS.map((skill) => quotes(report, skill)),
    engine,
  ];
}

const quotes = ({ evidence }: Extract<Report, { status: "scored" }>, kind: string): string =>
  evidence
    .filter((piece) => piece.kind === kind)
    .map(({ quote }) => quote)
    .join(BETWEEN);

/** The rows as JSON lines, an object a line, as `npm run score` writes them. A row without an id is known by its number. */
export function resultsAsLines(rows: readonly BatchRow[], { id: column }: Pick<Mapping, "id">): string {
  return rows
    .map((row) => {
      const given = column === null ? "" : (row.cells[column] ?? "");
      const id = given === "" ? row.number : given;
      const { answer, report } = row;
      const line =
        answer === null || report === null
          ? failedLine(id, `row ${row.number}: ${row.reason ?? WHY_NOT_REACHED}`)
          : scoredLine({ id, ...answer }, report);
      return `${JSON.stringify(line)}\n`;
    })
    .join("");
}
