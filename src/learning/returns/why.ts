import type { BySkill, Skill, TrapId } from "#schema/vocabulary.ts";
import { dayInWords } from "../local-day.ts";
import type { Review } from "./review.ts";
import { ASK_WORDS, HOW_FAR, JUDGED_WORDS, MISSING_WORDS, OWN_WORDS, REFLECT_WORDS, THERE_WORDS, TRAP_WORDS } from "./why-words.ts";

/** Why a skill is back: a sentence, or two. */
export interface Why {
  readonly skill: Skill;
  readonly words: string;
}

/**
 * Why skills of a scenario are back, a line for each, from their last reviews; `today` as `dayOf` counts. A trap that stood in the place
 * of several at once is told with the first of them, and the others say what was missing.
 */
export function whyOf(reviews: readonly Review[], today: number): Why[] {
  const told = new Set<string>();
  return reviews.map((review) => {
    const trap = trapInPlace(review);
    const isTold = told.has(`${review.at} ${trap}`);
    told.add(`${review.at} ${trap}`);
    const words = trap === null || isTold ? resultInWords(review) : `You ${TRAP_WORDS[trap]} {day}, ${MISSING_WORDS[review.skill]}.`;
    return { skill: review.skill, words: words.replace("{day}", dayInWords(review.day, today)) };
  });
}

/** The lines as one, for where there is room for one: at most 300 characters, as a practice session keeps. */
export const inOneLine = (why: readonly Why[]): string => why.map(({ words }) => words).join(" ");

const MISSING: ReadonlySet<string> = new Set(["absent", "denied"]);

/** The trap that stood where the skill was missing altogether: it tells more than that. */
function trapInPlace({ skill, level, trap, report }: Review): TrapId | null {
  return level === 0 && level === report.levels[skill] && MISSING.has(report.reasons[skill]) ? trap : null;
}

function resultInWords({ skill, level, trap, report }: Review): string {
  if (level === 2) return `${THERE_WORDS[skill]}${trap === null ? ". Is that still there?" : `, and also ${TRAP_WORDS[trap]}.`}`;
  if (level !== report.levels[skill]) return JUDGED_WORDS[skill].replace("{level}", HOW_FAR[level]);
  const { own, reflect, ask } = report.reasons;
  const words: BySkill<string> = { own: OWN_WORDS[own], reflect: REFLECT_WORDS[reflect], ask: ASK_WORDS[ask] };
  return words[skill];
}
