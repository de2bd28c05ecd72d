import fitted from "./sentence-ends.json" with { type: "json" };

/**
 * Where a sentence ends in words typed without punctuation. A logistic regression over the words around a gap, fitted by `npm run fit`
 * on how punctuated answers are parted: it finds some six ends of ten, and of those that it finds six of ten are ends.
 */
const weights = new Map(fitted.names.map((name, place) => [name, (fitted.weights[place] ?? 0) * fitted.step]));

/** The two words before a gap and the three after it, alone and together. `^` and `$` stand for the edges of the text. */
export function gapFeatures(norms: readonly string[], index: number): readonly string[] {
  const at = (offset: number, edge: string) => norms[index + offset] ?? edge;
  const [earlier, before, after, second, third] = [at(-2, "^"), at(-1, "^"), at(0, "$"), at(1, "$"), at(2, "$")];
  return [
    `${before}|`,
    `|${after}`,
    `${earlier} ${before}|`,
    `|${after} ${second}`,
    `|${after} ${second} ${third}`,
    `${before}|${after}`,
    `${before}|${after} ${second}`,
  ];
}

/** The chance that a sentence ends before the word at `index`. */
export function chanceOfEnd(norms: readonly string[], index: number): number {
  const logOdds = gapFeatures(norms, index).reduce((sum, name) => sum + (weights.get(name) ?? 0), fitted.bias);
  return 1 / (1 + Math.exp(-logOdds));
}
