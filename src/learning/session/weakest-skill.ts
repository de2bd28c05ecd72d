import type { Attempt } from "#schema/attempt.ts";
import { type Skill, SKILLS } from "#schema/vocabulary.ts";
import { firstTries } from "../first-tries.ts";

/** Of how many first tries the weakest skill is told, and the fewest that tell anything. */
const LATEST = 12;
const LEAST = 3;

/** The skill with the lowest levels in the latest first tries. Null while there are too few, and where no single one is lowest. */
export function weakestSkill(attempts: readonly Attempt[]): Skill | null {
  const latest = firstTries(attempts).slice(-LATEST);
  if (latest.length < LEAST) return null;
  const sumOf = (skill: Skill) => latest.reduce((sum, { report }) => sum + report.levels[skill], 0);
  const lowest = Math.min(...SKILLS.map(sumOf));
  const [weakest, ...others] = SKILLS.filter((skill) => sumOf(skill) === lowest);
  return others.length === 0 ? (weakest ?? null) : null;
}
