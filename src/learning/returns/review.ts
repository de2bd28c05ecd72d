import { dayOf } from "../local-day.ts";
import type { ScoredReport } from "#schema/report.ts";
import { type Level, type Skill, SKILLS, type TrapId, TRAPS_OF_SKILL, UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";

/** What one answer to a scenario’s opening showed of one skill. */
export interface Review {
  readonly scenarioId: string;
  readonly skill: Skill;
  /** When it was handed in, in milliseconds since 1970. */
  readonly at: number;
  /** The same as a local day. */
  readonly day: number;
  /** The level that stands: the trainee’s where they judged it, else the reading’s. */
  readonly level: Level;
  /** The first of the skill’s traps that was seen there, and that the trainee did not dispute. */
  readonly trap: TrapId | null;
  readonly report: ScoredReport;
}

/** Good is the skill there with none of its traps; anything less is Again. There is no “Hard”: half a skill is to be practiced too. */
export const isGood = ({ level, trap }: Review): boolean => level === 2 && trap === null;

/**
 * What the answer rates: each skill but those of whose level the reading was not sure, where the trainee did not judge it either. Saying
 * the wrong thing is worse than saying nothing, and so is bringing it back. Where the trainee gave a verdict of their own, theirs stands.
 */
export function reviewsIn({ scenarioId, at, report, appeals }: ScoredAttempt): Review[] {
  const day = dayOf(at);
  const said = appeals.toSorted((a, b) => a.at - b.at);
  return SKILLS.flatMap((skill) => {
    const judged = said.findLast(({ about, level }) => about === skill && level !== null)?.level ?? null;
    if (judged === null && report.confidence[skill] < UNSURE_BELOW) return [];
    const isDisputed = (trap: TrapId) => said.some(({ about }) => about === trap);
    const trap = TRAPS_OF_SKILL[skill].find((one) => report.traps.includes(one) && !isDisputed(one)) ?? null;
    return [{ scenarioId, skill, at, day, level: judged ?? report.levels[skill], trap, report }];
  });
}
