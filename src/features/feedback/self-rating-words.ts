import { LEVEL_LABELS } from "#schema/labels.ts";
import type { Level } from "#schema/vocabulary.ts";

/** What the trainee thought of one skill before anything was shown, and how the reading differs, if it does. */
export function selfRatingWords(thought: Level, read: Level): { thought: string; differs: string | null } {
  return { thought: `You thought: ${LEVEL_LABELS[thought]}`, differs: differs(read - thought) };
}

function differs(difference: number): string | null {
  if (difference === 0) return null;
  if (difference >= 2) return "You were harder on yourself than your words are.";
  if (difference === 1) return "More came across than you thought.";
  if (difference === -1) return "A little less came across than you meant.";
  return "It may be clearer in your mind than in the words.";
}
