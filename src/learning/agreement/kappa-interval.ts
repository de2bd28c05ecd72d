import { confusionOf, type LevelPair, weightedKappaOf } from "./kappa.ts";

/** How often the answers are drawn anew. */
export const DRAWS = 1000;
/** Always the same, so that the same ratings give the same interval. */
const SEED = 0x6d656e64;
/** Where kappa cannot be worked out in more than this share of the draws, their interval would be that of a choice among them. */
const UNTOLD_MOST = 0.05;

/**
 * From where to where the weighted kappa goes when the answers are drawn anew, with replacement, a thousand times: the middle 95 % of what
 * comes out (percentile bootstrap; B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Null where too many of
 * the draws have no kappa.
 */
export function kappaInterval(pairs: readonly LevelPair[]): readonly [number, number] | null {
  const draw = drawer(SEED);
  const kappas: number[] = [];
  for (let drawn = 0; drawn < DRAWS; drawn += 1) {
    const table = confusionOf([]);
    for (let count = 0; count < pairs.length; count += 1) {
      const [first, second] = pairs[Math.floor(draw() * pairs.length)] ?? [0, 0];
      const row = table[first];
      if (row) row[second] = (row[second] ?? 0) + 1;
    }
    const kappa = weightedKappaOf(table);
    if (kappa !== null) kappas.push(kappa);
  }
  if (kappas.length < DRAWS * (1 - UNTOLD_MOST)) return null;
  const sorted = kappas.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Numbers from 0 up to 1 that seem drawn by lot and are the same for each seed (mulberry32, T. Ettinger, 2017). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
