import { LEVELS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { Skill } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";

/** Fewer rated answers than this tell nothing. */
export const ENOUGH_RATED = 8;
/** A mean difference smaller than this is none worth speaking of; 1 is a whole level. */
const WORTH_SAYING = 0.15;
/** Where the mean difference may as well be this great either way, nothing is said. */
const TOO_WIDE = 0.5;

/** How the trainee’s own rating compares with Mend’s reading: `higher` where they rate themselves higher. */
export type Leaning = "higher" | "lower" | "alike" | "too_little";

export interface Calibration {
  /** How many answers have both levels. */
  readonly of: number;
  /** Rows are what the trainee thought, columns what Mend read: missing, partly, there. */
  readonly table: readonly (readonly number[])[];
  readonly agreed: number;
  /** The trainee’s level less Mend’s, −2 to 2, on average; 0 where there are none. */
  readonly meanDifference: number;
  readonly leaning: Leaning;
  /** Rated answers left out because Mend was not sure of its own reading. */
  readonly unsure: number;
}

/**
 * How the trainee rated one skill before they saw Mend’s reading, against that reading: in every answer with a rating, except in a
 * redo, where only one sentence is new. `leaning` goes by the 95 % interval of the mean difference (normal approximation).
 */
export function calibrationOf(answers: readonly Pick<ScoredAttempt, "selfRating" | "occasion" | "report">[], skill: Skill): Calibration {
  const table = LEVELS.map(() => LEVELS.map(() => 0));
  let unsure = 0;
  for (const { selfRating, occasion, report } of answers) {
    if (selfRating === null || occasion === "redo") continue;
    const { levels, confidence } = report;
    if (confidence[skill] < UNSURE_BELOW) {
      unsure += 1;
      continue;
    }
    const row = table[selfRating[skill]];
    if (row) row[levels[skill]] = (row[levels[skill]] ?? 0) + 1;
  }
  return { table, unsure, ...summed(table) };
}

function summed(table: readonly (readonly number[])[]): Pick<Calibration, "of" | "agreed" | "meanDifference" | "leaning"> {
  let of = 0;
  let agreed = 0;
  let sum = 0;
  let squares = 0;
  table.forEach((row, thought) =>
    row.forEach((count, read) => {
      of += count;
      if (thought === read) agreed += count;
      sum += count * (thought - read);
      squares += count * (thought - read) ** 2;
    }),
  );
  const mean = of === 0 ? 0 : sum / of;
  const reach = of < 2 ? Number.POSITIVE_INFINITY : 1.96 * Math.sqrt(Math.max(0, squares / of - mean ** 2) / (of - 1));
  return { of, agreed, meanDifference: mean, leaning: leaningOf(of, mean, reach) };
}

function leaningOf(of: number, mean: number, reach: number): Leaning {
  if (of < ENOUGH_RATED) return "too_little";
  if (Math.abs(mean) > reach && Math.abs(mean) >= WORTH_SAYING) return mean > 0 ? "higher" : "lower";
  return Math.abs(mean) + reach <= TOO_WIDE ? "alike" : "too_little";
}
