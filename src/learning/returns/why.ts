import type { BySkill, Skill } from "#schema/vocabulary.ts";
import { dayInWords } from "../local-day.ts";
import type { Review } from "./review.ts";
import { ASK_WORDS, HOW_FAR, JUDGED_WORDS, MISSING_WORDS, OWN_WORDS, REFLECT_WORDS, THERE_WORDS, TRAP_WORDS } from "./why-words.ts";

/** Why a skill is back: a sentence, or two. */
export interface Why {
  readonly skill: Skill;
  readonly words: string;
}

/** Why a skill is back, from its last review; `today` as `dayOf` counts. */
export function whyOf(review: Review, today: number): Why {
  const words = wordsOf(review).replace("{day}", dayInWords(review.day, today));
  return { skill: review.skill, words };
}

/** The lines as one, for where there is room for one: at most 300 characters, as a practice session keeps. */
export const inOneLine = (why: readonly Why[]): string => why.map(({ words }) => words).join(" ");

/** Where nothing was done for the skill, a trap that stood in its place tells more than that it was missing. */
const MISSING: ReadonlySet<string> = new Set(["absent", "denied"]);

function wordsOf(review: Review): string {
  const { skill, level, trap, report } = review;
  if (level === 2) return `${THERE_WORDS[skill]}${trap === null ? ". Is that still there?" : `, and also ${TRAP_WORDS[trap]}.`}`;
  if (level !== report.levels[skill]) return JUDGED_WORDS[skill].replace("{level}", HOW_FAR[level]);
  if (trap !== null && MISSING.has(report.reasons[skill])) return `You ${TRAP_WORDS[trap]} {day}, ${MISSING_WORDS[skill]}.`;
  const { own, reflect, ask } = report.reasons;
  const words: BySkill<string> = { own: OWN_WORDS[own], reflect: REFLECT_WORDS[reflect], ask: ASK_WORDS[ask] };
  return words[skill];
}
