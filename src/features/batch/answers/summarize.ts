import {
  type BySkill,
  type Dose,
  DOSES,
  type Level,
  SKILLS,
  TRAPS,
  type TrapId,
  UNSCORABLE_REASONS,
  type UnscorableReason,
} from "#schema/vocabulary.ts";
import { type BatchRow, isUnsure, ROW_STATUSES, type RowStatus, statusOf } from "./batch-row.ts";

/** How many rows of each kind there are. */
export interface Summary {
  readonly of: number;
  readonly statuses: Record<RowStatus, number>;
  /** Scored rows in which the engine is not sure of some level. */
  readonly unsure: number;
  /** Scored rows by level. */
  readonly levels: BySkill<Record<Level, number>>;
  readonly doses: Record<Dose, number>;
  /** Scored rows with the trap. */
  readonly traps: Record<TrapId, number>;
  /** Unscorable rows by why. */
  readonly reasons: Record<UnscorableReason, number>;
}

/** What came of the rows, counted. */
export function summarize(rows: readonly BatchRow[]): Summary {
  const statuses = zeros(ROW_STATUSES);
  const levels = { own: noLevels(), reflect: noLevels(), ask: noLevels() };
  const doses = zeros(DOSES);
  const traps = zeros(TRAPS);
  const reasons = zeros(UNSCORABLE_REASONS);
  let unsure = 0;
  for (const row of rows) {
    statuses[statusOf(row)] += 1;
    const { report } = row;
    if (report?.status === "unscorable") reasons[report.reason] += 1;
    if (report?.status !== "scored") continue;
    unsure += Number(isUnsure(report));
    for (const skill of SKILLS) levels[skill][report.levels[skill]] += 1;
    doses[report.dose] += 1;
    for (const trap of report.traps) traps[trap] += 1;
  }
  return { of: rows.length, statuses, unsure, levels, doses, traps, reasons };
}

const noLevels = (): Record<Level, number> => ({ 0: 0, 1: 0, 2: 0 });

const zeros = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
