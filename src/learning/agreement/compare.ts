import { type BySkill, type Skill, type TrapId, TRAPS } from "#schema/vocabulary.ts";
import type { Judgment } from "./judgment.ts";
import { alikeIn, confusionOf, type LevelPair, weightedKappa } from "./kappa.ts";
import { kappaInterval } from "./kappa-interval.ts";

/** Fewer answers than this tell too little for a kappa. */
export const ENOUGH_ANSWERS = 10;

/** Two judges’ judgments of the same answers, in the same order. */
export type JudgedTwice = readonly (readonly [first: Judgment, second: Judgment])[];

/** The weighted kappa with its interval of 95 %, null where none can be given; or why there is none. */
export type KappaFigure =
  | { readonly told: true; readonly kappa: number; readonly interval: readonly [number, number] | null }
  /** `one_level`: one of the two gave all answers the same level, so that nothing can go together with anything. */
  | { readonly told: false; readonly why: "too_few" | "one_level" };

export interface SkillAgreement {
  readonly answers: number;
  /** How many have the same level from both. */
  readonly alike: number;
  readonly kappa: KappaFigure;
  /** Rows are the first judge’s levels, columns the second’s. */
  readonly confusion: readonly (readonly number[])[];
}

/** How two judges’ levels for one skill agree. */
export function compareLevels(judged: JudgedTwice, skill: Skill): SkillAgreement {
  const pairs = judged.map(([first, second]): LevelPair => [first.levels[skill], second.levels[skill]]);
  return { answers: pairs.length, alike: alikeIn(pairs), kappa: figureOf(pairs), confusion: confusionOf(pairs) };
}

export const compareSkills = (judged: JudgedTwice): BySkill<SkillAgreement> => ({
  own: compareLevels(judged, "own"),
  reflect: compareLevels(judged, "reflect"),
  ask: compareLevels(judged, "ask"),
});

function figureOf(pairs: readonly LevelPair[]): KappaFigure {
  if (pairs.length < ENOUGH_ANSWERS) return { told: false, why: "too_few" };
  const levelsOf = (side: 0 | 1) => new Set(pairs.map((pair) => pair[side])).size;
  const kappa = weightedKappa(pairs);
  // With one judge constant the formula says 0 whatever the other did.
  if (kappa === null || levelsOf(0) === 1 || levelsOf(1) === 1) return { told: false, why: "one_level" };
  return { told: true, kappa, interval: kappaInterval(pairs) };
}

export interface TrapAgreement {
  readonly trap: TrapId;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /**
   * Of what either sees, how much both do, from 0 to 1: twice the both, by all that each saw (positive agreement; D. V. Cicchetti and
   * A. R. Feinstein, “High agreement but low kappa: II,” Journal of Clinical Epidemiology 43, 1990).
   */
  readonly positive: number;
}

/** How two judges agree on each trap that either of them saw, in the rubric’s order. */
export function compareTraps(judged: JudgedTwice): TrapAgreement[] {
  return TRAPS.flatMap((trap) => {
    const counted = judged.filter((both) => both.every(({ disputedTraps = [] }) => !disputedTraps.includes(trap)));
    const count = (inFirst: boolean, inSecond: boolean) =>
      counted.filter(([first, second]) => first.traps.includes(trap) === inFirst && second.traps.includes(trap) === inSecond).length;
    const [both, onlyFirst, onlySecond, neither] = [count(true, true), count(true, false), count(false, true), count(false, false)];
    const seen = 2 * both + onlyFirst + onlySecond;
    return seen === 0 ? [] : [{ trap, both, onlyFirst, onlySecond, neither, positive: (2 * both) / seen }];
  });
}
