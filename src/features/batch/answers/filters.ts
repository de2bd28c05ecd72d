import type { Mapping } from "./mapping.ts";
import { type BySkill, type Dose, type Level, SKILLS, type TrapId } from "#schema/vocabulary.ts";
import { type BatchRow, isUnsure, type RowStatus, statusOf } from "./batch-row.ts";

/** What is shown of the table; what is null lets everything through, and what is given combines. */
export interface Filters {
  readonly status: RowStatus | "unsure" | null;
  readonly levels: BySkill<Level | null>;
  readonly dose: Dose | null;
  readonly trap: TrapId | null;
  /** Words, all of which stand in the answer, the scenario’s id or the row’s own; empty for any. */
  readonly search: string;
}

export const NO_FILTERS: Filters = {
  status: null,
  levels: { own: null, reflect: null, ask: null },
  dose: null,
  trap: null,
  search: "",
};

/** The filter as a function of a row. */
export function passing(filters: Filters, { answer, id }: Pick<Mapping, "answer" | "id">): (row: BatchRow) => boolean {
  const { status, levels, dose, trap } = filters;
  const words = filters.search.toLowerCase().split(/\s+/u).filter(Boolean);
  const wantsLevels = SKILLS.some((skill) => levels[skill] !== null);
  return (row) => {
    const { report } = row;
    if (status === "unsure" ? !isUnsure(report) : status !== null && statusOf(row) !== status) return false;
    if (wantsLevels || dose !== null || trap !== null) {
      if (report?.status !== "scored") return false;
      if (SKILLS.some((skill) => levels[skill] !== null && report.levels[skill] !== levels[skill])) return false;
      if (dose !== null && report.dose !== dose) return false;
      if (trap !== null && !report.traps.includes(trap)) return false;
    }
    if (words.length === 0) return true;
    const said = `${row.cells[answer] ?? ""} ${row.answer?.scenarioId ?? ""} ${id === null ? "" : (row.cells[id] ?? "")}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
}
