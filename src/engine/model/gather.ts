import type { Chances } from "./layer.ts";
import { TASKS } from "./tasks.ts";
import type { Features } from "./words.ts";

/** What the sentences’ chances say of the whole: for each task the strongest, the second, any of them, and the last sentence. */
export function gather(sentences: readonly Chances[]): Features {
  return new Map(
    TASKS.flatMap((task) => {
      const chances = sentences.map((told) => told[task]);
      const [first = 0, second = 0] = chances.toSorted((a, b) => b - a);
      const none = chances.reduce((product, chance) => product * (1 - chance), 1);
      return [
        [`strongest ${task}`, logOddsOf(first) / SCALE],
        [`second ${task}`, logOddsOf(second) / SCALE],
        [`any ${task}`, logOddsOf(1 - none) / SCALE],
        [`last ${task}`, chances.at(-1) ?? 0],
      ] as const;
    }),
  );
}

/** Brings log-odds to the size of the other features. */
const SCALE = 3;
const LEAST = 0.001;

function logOddsOf(chance: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(bounded / (1 - bounded));
}
