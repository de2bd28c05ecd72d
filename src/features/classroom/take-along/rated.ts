import { type RatedLine, writeRatedLines } from "#exchange/rated-lines.ts";
import { SKILLS, TRAPS, type BySkill, type Level } from "#schema/vocabulary.ts";
import type { ClassState, RoomAnswer } from "../state/class-state.ts";

/** The answers that the supervisor rated on every skill. */
export function fullyRated({ answers }: ClassState): readonly RoomAnswer[] {
  return answers.filter(({ rating }) => SKILLS.every((skill) => rating[skill] !== null));
}

/**
 * The supervisor’s ratings as the JSON lines that `npm run evaluate` reads, without any name. Nobody rated traps, so none of them counts either
 * way.
 */
export function ratedLinesOf(state: ClassState): string {
  return writeRatedLines(fullyRated(state).map((answer) => ratedLineOf(state, answer)));
}

function ratedLineOf({ id, scenarioId }: ClassState, { id: answerId, text, rating }: RoomAnswer): RatedLine {
  const levels = levelsOf(rating);
  const raters = { supervisor: SKILLS.map((skill) => levels[skill]) };
  return { id: `class-${id}-${answerId}`, scenarioId, beatId: null, text, levels, traps: [], disputedTraps: TRAPS, raters };
}

const levelsOf = ({ own, reflect, ask }: RoomAnswer["rating"]): BySkill<Level> => ({ own: own ?? 0, reflect: reflect ?? 0, ask: ask ?? 0 });
