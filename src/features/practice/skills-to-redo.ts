import { chooseFirst } from "#engine/coach/choose-first.ts";
import type { ScoredReport } from "#schema/report.ts";
import { type Skill, SKILLS, TRAPS_OF_SKILL } from "#schema/vocabulary.ts";

/**
 * The skills whose words are worth rewriting alone, the one that the coach names first at the head. None where no other skill is all
 * there: then there is nothing to keep.
 */
export function skillsToRedo(report: ScoredReport): readonly Skill[] {
  const weak = SKILLS.filter((skill) => report.levels[skill] < 2);
  if (weak.length === SKILLS.length) return [];
  const first = chooseFirst(report);
  const named = weak.find((skill) => skill === first || TRAPS_OF_SKILL[skill].some((trap) => trap === first));
  return named === undefined ? weak : [named, ...weak.filter((skill) => skill !== named)];
}
