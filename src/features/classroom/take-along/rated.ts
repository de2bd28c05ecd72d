import { type RatedLine, writeRatedLines } from "#exchange/rated-lines.ts";
import { SKILLS, TRAPS, type BySkill, type Level } from "#schema/vocabulary.ts";
import type { ClassState, RoomAnswer } from "../state/class-state.ts";

/** The answers that the supervisor rated on every skill: those rated before the vote was over, and those of which some level came later. */
export function fullyRated({ answers }: ClassState): { readonly unseen: readonly RoomAnswer[]; readonly late: readonly RoomAnswer[] } {
  const whole = answers.filter(({ rating }) => SKILLS.every((skill) => rating[skill] !== null));
  return { unseen: whole.filter(({ isRatedLate }) => !isRatedLate), late: whole.filter(({ isRatedLate }) => isRatedLate) };
}

/**
 * The supervisor’s ratings as the JSON lines that `npm run evaluate` reads, without any name. Those that came after the vote are left out: whoever
 * has seen the engine’s reading agrees with it more than they would. Nobody rated traps, so none of them counts either way.
 */
export function ratedLinesOf(state: ClassState): string {
  return writeRatedLines(fullyRated(state).unseen.map((answer) => ratedLineOf(state, answer)));
}

function ratedLineOf({ id, scenarioId }: ClassState, { id: answerId, text, rating }: RoomAnswer): RatedLine {
  const levels = levelsOf(rating);
  const raters = { supervisor: SKILLS.map((skill) => levels[skill]) };
  return { id: `class-${id}-${answerId}`, scenarioId, beatId: null, text, levels, traps: [], disputedTraps: TRAPS, raters };
}

const levelsOf = ({ own, reflect, ask }: RoomAnswer["rating"]): BySkill<Level> => ({ own: own ?? 0, reflect: reflect ?? 0, ask: ask ?? 0 });
