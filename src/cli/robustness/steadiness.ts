import type { Scorer } from "#engine/score-response.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import type { BySkill, Level } from "#schema/vocabulary.ts";

/** The same answer put in two ways, to one stimulus. */
export interface Twin {
  readonly one: string;
  readonly other: string;
  readonly stimulus: Stimulus;
}

/** How far levels stay the same between two ways of putting an answer. */
export interface Steadiness {
  readonly answers: number;
  /** Of all levels, the share that is identical, and that lies within one step. */
  readonly identical: number;
  readonly withinOne: number;
}

/** Compares the levels of both ways; what can’t be scored counts as 0/0/0. */
export function steadinessOf(score: Scorer, twins: readonly Twin[]): Steadiness {
  const gaps = twins.flatMap(({ one, other, stimulus }) => {
    const [before, after] = [levelsOf(score, one, stimulus), levelsOf(score, other, stimulus)];
    return SKILLS.map((skill) => Math.abs(before[skill] - after[skill]));
  });
  const share = (most: number) => (gaps.length === 0 ? 1 : gaps.filter((gap) => gap <= most).length / gaps.length);
  return { answers: twins.length, identical: share(0), withinOne: share(1) };
}

export function levelsOf(score: Scorer, text: string, stimulus: Stimulus): BySkill<Level> {
  const report = score(text, stimulus);
  return report.status === "scored" ? report.levels : { own: 0, reflect: 0, ask: 0 };
}
