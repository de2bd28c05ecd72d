import type { BySkill, Occasion, Skill } from "#schema/vocabulary.ts";
import { momentOf, type ScoredAttempt } from "../first-tries.ts";
import { dayOf } from "../local-day.ts";

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

/** No local day is longer, also where the clock changes; in milliseconds. */
const LONGEST_DAY_MS = 25 * 3_600_000;

/** What saying it again brings: the first and the last answer to the same moment within one local day. The answers come oldest first. */
export function saidAgain(answers: readonly ScoredAttempt[]): SaidAgain {
  const days: { readonly first: ScoredAttempt; last: ScoredAttempt }[] = [];
  const latestDay = new Map<string, (typeof days)[number]>();
  for (const answer of answers) {
    if (!WHOLE.includes(answer.occasion)) continue;
    const moment = momentOf(answer);
    const before = latestDay.get(moment);
    if (before && answer.at - before.first.at < LONGEST_DAY_MS && dayOf(answer.at) === dayOf(before.first.at)) {
      before.last = answer;
    } else {
      const begun = { first: answer, last: answer };
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
