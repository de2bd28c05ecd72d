import type { Report } from "#schema/report.ts";

type RowId = string | number | null;

interface Answered {
  readonly id: RowId;
  readonly scenarioId: string;
  /** The beat answered, or null for the opening statement. */
  readonly beatId: string | null;
}

/** A scored answer as `npm run score` and the batch write it: one JSON object a line. */
export type ScoredLine = { readonly id: RowId; readonly status: string } & Readonly<Record<string, unknown>>;

/** The line of an answer that the engine has read: scored, or unscorable with the reason. */
export function scoredLine({ id, scenarioId, beatId }: Answered, report: Report): ScoredLine {
  const at = { id, scenario: scenarioId, ...(beatId === null ? {} : { beat: beatId }) };
  if (report.status === "unscorable") return { ...at, ...report };
  const { status, levels, dose, confidence, traps, evidence, engine } = report;
  return { ...at, status, levels, dose, confidence, traps, evidence, engine };
}

/** The line of a row that was no answer to score, with what is wrong with it. */
export const failedLine = (id: RowId, error: string): ScoredLine => ({ id, status: "error", error });
