import type { TableRow } from "#exchange/csv/table.ts";
import type { Report } from "#schema/report.ts";
import { UNSURE_BELOW, SKILLS } from "#schema/vocabulary.ts";
import type { PlacedAnswer } from "./place-rows.ts";

/**
 * Where a row stands: scored; read and not scorable, which is never a zero; left out, since it names no scenario, say; or not reached,
 * since scoring was stopped before.
 */
export const ROW_STATUSES = ["scored", "unscorable", "left_out", "not_reached"] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A row of the table with all that is known about it. */
export interface BatchRow extends TableRow {
  /** Its place in the table, from 0. */
  readonly at: number;
  /** Null where it was left out. */
  readonly answer: PlacedAnswer | null;
  /** Why it was left out; null where it was not. */
  readonly reason: string | null;
  /** Null until it was scored. */
  readonly report: Report | null;
}

export function statusOf({ reason, report }: Pick<BatchRow, "reason" | "report">): RowStatus {
  if (reason !== null) return "left_out";
  return report?.status ?? "not_reached";
}

/** Whether the engine is not sure of one of the levels, or of several. */
export const isUnsure = (report: Report | null): boolean =>
  report?.status === "scored" && SKILLS.some((skill) => report.confidence[skill] < UNSURE_BELOW);
