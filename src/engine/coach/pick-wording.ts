import type { Moment } from "./coaching.ts";

/** Ways to say the same: at least three, so that the words vary. */
export type Wordings = readonly [string, string, string, ...string[]];

/**
 * One of the wordings, the same for the same moment and words. Tries take turns between the wordings at even and at odd places, so that
 * two in a row never read alike, whatever was said; which side begins, hangs on the statement; which one of a side, on the words quoted.
 */
export function pickWording(wordings: Wordings, { turn, stimulus }: Pick<Moment, "turn" | "stimulus">, quoted: string | null): string {
  const begins = hashOf(stimulus.statement);
  const side = wordings.filter((_, index) => index % 2 === (begins + turn) % 2);
  return side[(hashOf(quoted ?? "") + Math.floor(turn / 2)) % side.length] ?? wordings[0];
}

/** One of the entries: the next one at each turn. */
export const takeTurns = <T>(entries: readonly T[], turn: number): T | null => entries[turn % entries.length] ?? null;

/** A small stable number for a text. */
function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
