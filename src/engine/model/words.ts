/** A name and a strength, mostly 0 to 1. */
export type Features = ReadonlyMap<string, number>;

/** The tokens of a reading with its edges marked. */
export const tokensOf = (reading: string): readonly string[] => ["^", ...reading.split(" ").filter((token) => token !== ","), "$"];

/** Words and pairs of neighboring words; with `skipping`, also pairs with one word between. */
export function wordsOf(readings: readonly string[], { skipping }: { readonly skipping: boolean }): readonly string[] {
  const found = new Set<string>();
  for (const tokens of readings.map(tokensOf)) {
    tokens.forEach((token, index) => {
      if (token !== "^" && token !== "$") found.add(`w:${token}`);
      const [next, second] = [tokens[index + 1], tokens[index + 2]];
      if (next !== undefined) found.add(`w:${token} ${next}`);
      if (skipping && second !== undefined) found.add(`w:${token} _ ${second}`);
    });
  }
  return [...found];
}

/** Whether a feature is two words side by side, neither of them an edge. */
export const isPair = (name: string): boolean => /^w:[^ ^]+ [^ $]+$/u.test(name) && !name.endsWith(" _");

/** The words as features: together they weigh the same in a long text as in a short one, and in very few words none outweighs the rules. */
export function weighed(words: readonly string[], atMost: number): Features {
  const value = Math.min(atMost, WORDS / Math.sqrt(words.length));
  return new Map(words.map((word) => [word, value]));
}

/** The length of all words’ values taken together, beside findings of the rules that count 1 each. */
const WORDS = 3;
