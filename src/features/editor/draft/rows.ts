import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";
import { valueAt } from "./at.ts";

/** The lists whose entries can be added, removed and moved. */
export type RowList = "ownable" | "core" | "models" | "pitfalls" | "next";
type RowOf<List extends RowList> = ScenarioTexts[List][number];
type Beats = ScenarioTexts["next"];

export interface Row {
  readonly key: number;
}

export const noReactions = (): ScenarioTexts["reactions"] =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, ""])) as ScenarioTexts["reactions"];

/** An empty entry of each list. A later moment follows the one before it, the first of them the opening. */
export const EMPTY_ROW: { readonly [List in RowList]: (key: number, beats: Beats) => RowOf<List> } = {
  ownable: (key) => ({ key, phrase: "", wordings: "", denials: "" }),
  core: (key) => ({ key, phrase: "", feelings: "", underneath: "" }),
  models: (key) => ({ key, text: "", note: "" }),
  pitfalls: (key) => ({ key, text: "", trap: "", why: "" }),
  next: (key, beats) => ({
    key,
    id: freeBeatId(beats),
    from: beats.at(-1)?.id ?? "",
    after: ["full_repair", "partial_repair"],
    context: "",
    statement: "",
    manner: "",
    ownable: [EMPTY_ROW.ownable(0, [])],
    core: [EMPTY_ROW.core(0, [])],
    reactions: noReactions(),
  }),
};

function freeBeatId(beats: Beats): string {
  let number = beats.length + 1;
  while (beats.some(({ id }) => id === `beat-${number}`)) number += 1;
  return `beat-${number}`;
}

/** The rows of the list at a place. */
export function rowsAt(texts: ScenarioTexts, place: string): readonly Row[] {
  const rows = valueAt(texts, place);
  return Array.isArray(rows) ? (rows as readonly Row[]) : [];
}

/** A key that no row here has. */
export const freeKey = (rows: readonly Row[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

/** The rows with one a place up (-1) or down (1); the same rows where it can go no further. */
export function moved(rows: readonly Row[], at: number, by: -1 | 1): readonly Row[] {
  const row = rows[at];
  const other = rows[at + by];
  if (row === undefined || other === undefined) return rows;
  return rows.map((entry, index) => (index === at ? other : index === at + by ? row : entry));
}

/** The beats without one of them: what followed it follows what it followed. */
export function withoutBeat(beats: Beats, at: number): Beats {
  const gone = beats[at];
  return beats.filter((_, index) => index !== at).map((beat) => (gone && beat.from === gone.id ? { ...beat, from: gone.from } : beat));
}
