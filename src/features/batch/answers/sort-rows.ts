import { DOSES, SKILLS } from "#schema/vocabulary.ts";
import { type BatchRow, ROW_STATUSES, statusOf } from "./batch-row.ts";
import type { Mapping } from "./mapping.ts";

export const SORT_KEYS = ["row", "id", "person", "answer", "scenario", ...SKILLS, "dose", "traps", "status"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

const WORDS = new Intl.Collator("en-US", { numeric: true, sensitivity: "base" });

type Value = string | number | null;

/** The rows in this order; those alike, in the order of the table. What has no such value stands last, in either direction. */
export function sortRows(rows: readonly BatchRow[], { by, descending }: Sort, mapping: Pick<Mapping, "id" | "person">): BatchRow[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row, by, mapping) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.row.at - b.row.at;
      return sign * compare(a.value, b.value) || a.row.at - b.row.at;
    })
    .map(({ row }) => row);
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : WORDS.compare(String(a), String(b));

/** As much of an answer as tells it from another. */
const COMPARED = 200;

function valueOf(row: BatchRow, by: SortKey, mapping: Pick<Mapping, "id" | "person">): Value {
  const { answer, report } = row;
  const scored = report?.status === "scored" ? report : null;
  switch (by) {
    case "row":
      return row.at;
    case "id":
      return cellOf(row, mapping.id);
    case "person":
      return cellOf(row, mapping.person);
    case "answer":
      return answer === null || answer.text === "" ? null : answer.text.trimStart().slice(0, COMPARED);
    case "scenario":
      return answer === null ? null : `${answer.scenarioId} ${answer.beatId ?? ""}`;
    case "dose":
      return scored && DOSES.indexOf(scored.dose);
    case "traps":
      return scored && scored.traps.length;
    case "status":
      return ROW_STATUSES.indexOf(statusOf(row));
    case "own":
    case "reflect":
    case "ask":
      return scored && scored.levels[by];
  }
}

function cellOf(row: BatchRow, column: number | null): string | null {
  const cell = column === null ? "" : (row.cells[column] ?? "").trim();
  return cell === "" ? null : cell;
}
