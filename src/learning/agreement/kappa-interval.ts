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
 * the draws have no kappa. Only how often the levels met is drawn, which is multinomial: the same lot as drawing the answers one by one,
 * and hardly dearer for many of them than for few.
 */
export function kappaInterval(pairs: readonly LevelPair[]): readonly [number, number] | null {
  const draw = drawer(SEED);
  const logs = logFactorials(pairs.length);
  const met = confusionOf(pairs);
  const kappas: number[] = [];
  for (let drawn = 0; drawn < DRAWS; drawn += 1) {
    let [left, open] = [pairs.length, pairs.length];
    const table = met.map((row) =>
      row.map((count) => {
        const some = binomial(left, count / open, draw, logs);
        left -= some;
        open -= count;
        return some;
      }),
    );
    const kappa = weightedKappaOf(table);
    if (kappa !== null) kappas.push(kappa);
  }
  if (kappas.length < DRAWS * (1 - UNTOLD_MOST)) return null;
  const sorted = kappas.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** How many of `of` chances of `share` each come out: one number is drawn, and spent outward from the likeliest count. */
function binomial(of: number, share: number, draw: () => number, logs: readonly number[]): number {
  if (of === 0 || !(share > 0)) return 0;
  if (share >= 1) return of;
  const odds = share / (1 - share);
  const log = (count: number) => logs[count] ?? 0;
  const likeliest = Math.floor((of + 1) * share);
  const most = Math.exp(
    log(of) - log(likeliest) - log(of - likeliest) + likeliest * Math.log(share) + (of - likeliest) * Math.log(1 - share),
  );
  let rest = draw() - most;
  let [below, above] = [likeliest, likeliest];
  let [chanceBelow, chanceAbove] = [most, most];
  while (rest >= 0 && (below > 0 || above < of)) {
    if (above < of) {
      chanceAbove *= ((of - above) / (above + 1)) * odds;
      above += 1;
      rest -= chanceAbove;
      if (rest < 0) return above;
    }
    if (below > 0) {
      chanceBelow *= below / (of - below + 1) / odds;
      below -= 1;
      rest -= chanceBelow;
      if (rest < 0) return below;
    }
  }
  return likeliest;
}

/** The logarithms of 0!, 1!, … up to `most`!. */
function logFactorials(most: number): number[] {
  const logs = [0];
  for (let count = 1; count <= most; count += 1) logs.push((logs[count - 1] ?? 0) + Math.log(count));
  return logs;
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
