import { TASKS, byTask } from "./tasks.ts";
import type { ByTask } from "./tasks.ts";
import type { Features } from "./words.ts";

/** For each task a logistic regression over the same named features, as it is kept. */
export interface Layer {
  readonly names: readonly string[];
  /** In twentieths, in the order of `names`, the bias last. */
  readonly weights: ByTask<readonly number[]>;
}

/** One weight kept as 1. Finer steps change hardly a verdict and cost bytes. */
export const STEP = 0.05;

/** Chances from 0 to 1. */
export type Chances = ByTask<number>;

/** Readies a layer for asking. A feature that it doesn’t know says nothing. */
export function askLayer({ names, weights }: Layer): (features: Features) => Chances {
  const width = TASKS.length;
  const places = new Map(names.map((name, place) => [name, place * width]));
  // Feature by feature, so that one answer’s features are met once and not once a task.
  const table = new Float32Array((names.length + 1) * width);
  TASKS.forEach((task, column) =>
    weights[task].forEach((weight, row) => {
      table[row * width + column] = weight * STEP;
    }),
  );
  return (features) => {
    const logOdds = table.slice(names.length * width);
    for (const [name, value] of features) {
      const place = places.get(name);
      if (place === undefined || value === 0) continue;
      for (let column = 0; column < width; column += 1) {
        logOdds[column] = (logOdds[column] ?? 0) + (table[place + column] ?? 0) * value;
      }
    }
    return byTask((_, column) => 1 / (1 + Math.exp(-(logOdds[column] ?? 0))));
  };
}
