import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { shuffled } from "#content/drills/rank.ts";
import type { AnswerToRate } from "#schema/rating-round.ts";
import { type BySkill, type Level, SKILLS } from "#schema/vocabulary.ts";

export const TRAINING_SIZES = [10, 20, 40] as const;

/**
 * So many of the answers to train on, with each level of each skill about as often: one after another, the one whose levels are rarest so far.
 * Another seed, another choice.
 */
export function chooseTrainingSet(answers: readonly DrillAnswer[], size: number, seed: string): AnswerToRate[] {
  const left = shuffled(answers, seed, ({ id }) => id);
  const counts: BySkill<Record<Level, number>> = { own: zeros(), reflect: zeros(), ask: zeros() };
  const chosen: DrillAnswer[] = [];
  while (chosen.length < size && left.length > 0) {
    const costs = left.map(({ levels }) => SKILLS.reduce((sum, skill) => sum + counts[skill][levels[skill]], 0));
    const [next] = left.splice(costs.indexOf(Math.min(...costs)), 1);
    if (next === undefined) break;
    for (const skill of SKILLS) counts[skill][next.levels[skill]] += 1;
    chosen.push(next);
  }
  return chosen.map(({ id, scenario, text, levels, traps }) => ({
    id,
    scenarioId: scenario,
    beatId: null,
    text,
    settled: { levels, traps: [...traps] },
  }));
}

const zeros = (): Record<Level, number> => ({ 0: 0, 1: 0, 2: 0 });
