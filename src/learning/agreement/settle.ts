import { type BySkill, type Level, type Skill, type TrapId, TRAPS } from "#schema/vocabulary.ts";
import type { Judgment } from "./judgment.ts";

/** What several raters come to together. */
export type Settled = Required<Judgment>;

/**
 * What the raters of one answer come to: the middle level of each skill, and of two in the middle the lower, so that what most give stands
 * and what only half give is not granted; the traps that more than half of them see. Null where nobody rated it.
 */
export function settle(judgments: readonly Judgment[]): Settled | null {
  if (judgments.length === 0) return null;
  const level = (skill: Skill) => middle(judgments.map(({ levels }) => levels[skill]));
  const levels: BySkill<Level> = { own: level("own"), reflect: level("reflect"), ask: level("ask") };
  const seenBy = (trap: TrapId) => judgments.filter(({ traps }) => traps.includes(trap)).length;
  const isSettled = (trap: TrapId) => seenBy(trap) * 2 > judgments.length;
  return {
    levels,
    traps: TRAPS.filter(isSettled),
    disputedTraps: TRAPS.filter((trap) => seenBy(trap) > 0 && !isSettled(trap)),
  };
}

function middle(levels: readonly Level[]): Level {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? 0;
}
