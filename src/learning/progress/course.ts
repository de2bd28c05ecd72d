import type { Level, Skill } from "#schema/vocabulary.ts";
import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";

/** With fewer answers than this, a mean says more about the moments met than about the skill. */
export const ENOUGH_FOR_A_COURSE = 5;
/** Long enough to even out one hard moment, short enough to follow a change within some weeks of practice. */
export const RUNNING_MEAN_OF = 8;

export interface CoursePoint {
  /** When it was handed in, in milliseconds since 1970. */
  readonly at: number;
  readonly level: Level;
  /** False where Mend was not sure of the level. */
  readonly isSure: boolean;
  /** The mean level of this answer and the seven before it, 0 to 2; null for the first four, which are too few. */
  readonly runningMean: number | null;
}

/** One skill’s level in answer after answer. */
export interface Course {
  /** In the order of the answers. */
  readonly points: readonly CoursePoint[];
  /** How many came out at each level: missing, partly, there. */
  readonly counts: readonly [missing: number, partly: number, there: number];
  /** How many levels Mend was not sure of. They count like the others. */
  readonly unsure: number;
}

/** The skill’s levels in the answers, which come oldest first. */
export function courseOf(answers: readonly ScoredAttempt[], skill: Skill): Course {
  const counts: [number, number, number] = [0, 0, 0];
  let unsure = 0;
  let sum = 0;
  const points = answers.map(({ at, report }, index): CoursePoint => {
    const level = report.levels[skill];
    const isSure = report.confidence[skill] >= UNSURE_BELOW;
    counts[level] += 1;
    if (!isSure) unsure += 1;
    const runsFrom = Math.max(0, index + 1 - RUNNING_MEAN_OF);
    sum += level - (index < RUNNING_MEAN_OF ? 0 : (answers[index - RUNNING_MEAN_OF]?.report.levels[skill] ?? 0));
    return { at, level, isSure, runningMean: index + 1 < ENOUGH_FOR_A_COURSE ? null : sum / (index + 1 - runsFrom) };
  });
  return { points, counts, unsure };
}
