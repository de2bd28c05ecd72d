import { LEVEL_LABELS } from "#schema/labels.ts";
import { LEVELS } from "#schema/vocabulary.ts";
import type { Hands } from "./class-state.ts";

/** A vote in words, “2 missing, 5 partly, 3 there”; null where nobody counted. */
export function handsInWords(hands: Hands): string | null {
  if (hands.every((count) => count === 0)) return null;
  return LEVELS.map((level) => `${hands[level]} ${LEVEL_LABELS[level]}`).join(", ");
}
