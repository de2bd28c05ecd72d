import { shuffled } from "#content/drills/rank.ts";
import { type AnswerToRate, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import type { BatchRow } from "./batch-row.ts";
import type { Mapping } from "./mapping.ts";

export interface Drawn {
  readonly answers: readonly AnswerToRate[];
  /** How many there were to draw from. */
  readonly of: number;
}

/** Room is left for the row’s number, where two have the same id. */
const LONGEST_ID = 120;

/** Answers for raters, in the order of the table: all that have a scenario and words, or as many as a round holds, drawn by a lot that hangs on the seed. */
export function drawToRate(rows: readonly BatchRow[], { id: column }: Pick<Mapping, "id">, seed: string): Drawn {
  const fit = rows.filter(({ answer }) => answer !== null && answer.text.trim() !== "");
  const drawn = shuffled(fit, seed, ({ number }) => String(number))
    .slice(0, ROUND_MAX_ANSWERS)
    .toSorted((a, b) => a.at - b.at);
  const taken = new Set<string>();
  const answers = drawn.flatMap(({ answer, cells, number }) => {
    if (answer === null) return [];
    const given = column === null ? "" : (cells[column] ?? "").trim().slice(0, LONGEST_ID);
    let id = given === "" ? `row ${number}` : given;
    while (taken.has(id)) id = `${id} (row ${number})`;
    taken.add(id);
    return [{ id, ...answer, settled: null }];
  });
  return { answers, of: fit.length };
}
