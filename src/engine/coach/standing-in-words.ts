import type { Stimulus } from "#schema/stimulus.ts";
import type { Standing } from "./alliance-stands.ts";
import { fillWording, midSentence } from "./fill-wording.ts";
import { pickWording } from "./pick-wording.ts";
import { STANDING_WORDS } from "./standing-words.ts";

/**
 * Where the alliance stands, in one sentence, for the client’s first name. `opening` is what the conversation began with; `turn` counts
 * its answers, and those of conversations before it: the next turn says the same standing in other words.
 */
export function standingInWords(standing: Standing, opening: Stimulus, client: string, turn: number): string {
  const wording = pickWording(STANDING_WORDS[opening.rupture][standing], { turn, stimulus: opening }, null);
  return fillWording(wording, { client: midSentence(client) });
}
