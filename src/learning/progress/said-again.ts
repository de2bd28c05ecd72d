import type { Attempt } from "#schema/attempt.ts";
import type { BySkill, Occasion, Skill } from "#schema/vocabulary.ts";
import { isScored, momentOf, oldestFirst, type ScoredAttempt } from "../first-tries.ts";
import { dayOf } from "../local-days.ts";

/** Whole answers, given with feedback on the one before: not a redo, which keeps the other sentences, and not a probe, which has none. */
const WHOLE: readonly Occasion[] = ["practice", "return", "conversation"];

export interface SkillSaidAgain {
  /** In how many the skill was there at the first try of the day, and at the last. */
  readonly thereFirst: number;
  readonly thereLast: number;
  /** The last level less the first, −2 to 2, on average; 0 where nothing was said again. */
  readonly meanGain: number;
}

export interface SaidAgain {
  /** How many times a moment was answered more than once on one day. */
  readonly of: number;
  readonly skills: BySkill<SkillSaidAgain>;
}

/** What saying it again brings: the first and the last answer to the same moment within one local day. */
export function saidAgain(attempts: readonly Attempt[]): SaidAgain {
  const days: { readonly day: number; readonly first: ScoredAttempt; last: ScoredAttempt }[] = [];
  const latestDay = new Map<string, (typeof days)[number]>();
  for (const attempt of oldestFirst(attempts)) {
    if (!isScored(attempt) || !WHOLE.includes(attempt.occasion)) continue;
    const moment = momentOf(attempt);
    const day = dayOf(attempt.at);
    const before = latestDay.get(moment);
    if (before?.day === day) {
      before.last = attempt;
    } else {
      const begun = { day, first: attempt, last: attempt };
      days.push(begun);
      latestDay.set(moment, begun);
    }
  }
  const pairs = days.filter(({ first, last }) => first !== last);
  const of = pairs.length;
  const told = (skill: Skill): SkillSaidAgain => {
    const levels = pairs.map(({ first, last }) => [first.report.levels[skill], last.report.levels[skill]] as const);
    return {
      thereFirst: levels.filter(([first]) => first === 2).length,
      thereLast: levels.filter(([, last]) => last === 2).length,
      meanGain: levels.reduce((sum, [first, last]) => sum + last - first, 0) / Math.max(1, of),
    };
  };
  return { of, skills: { own: told("own"), reflect: told("reflect"), ask: told("ask") } };
}
