import type { Attempt } from "#schema/attempt.ts";
import { type Skill, SKILLS } from "#schema/vocabulary.ts";
import { firstTries } from "../first-tries.ts";

/** Of how many first tries the weakest skill is told, and the fewest that tell anything. */
const LATEST = 12;
const LEAST = 3;

/** The skill with the lowest levels in the latest first tries; of equals the first in the order of a repair. Null while there are too few. */
export function weakestSkill(attempts: readonly Attempt[]): Skill | null {
  const latest = firstTries(attempts).slice(-LATEST);
  if (latest.length < LEAST) return null;
  const sumOf = (skill: Skill) => latest.reduce((sum, { report }) => sum + report.levels[skill], 0);
  return SKILLS.reduce((weakest, skill) => (sumOf(skill) < sumOf(weakest) ? skill : weakest));
}
