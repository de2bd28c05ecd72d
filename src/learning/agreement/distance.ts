import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { Judgment } from "./judgment.ts";

/** How far two judgments of an answer are apart: each skill by the square of the levels between them, each trap that only one sees by 1. */
export const distanceOf = (a: Judgment, b: Judgment): number =>
  SKILLS.reduce((sum, skill) => sum + (a.levels[skill] - b.levels[skill]) ** 2, 0) +
  TRAPS.filter((trap) => a.traps.includes(trap) !== b.traps.includes(trap)).length;

/** The mean distance between each two of them; 0 for fewer than two. */
export function spreadOf(judgments: readonly Judgment[]): number {
  const distances = judgments.flatMap((one, at) => judgments.slice(at + 1).map((other) => distanceOf(one, other)));
  return meanOf(distances);
}

/** The mean distance of the judgments from another one; 0 for none. */
export const meanDistanceFrom = (one: Judgment, judgments: readonly Judgment[]): number =>
  meanOf(judgments.map((other) => distanceOf(one, other)));

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
