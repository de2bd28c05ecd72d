import type { Rung } from "#schema/settings.ts";
import { DIFFICULTY_LABELS } from "#schema/labels.ts";
import type { EdgeReason } from "./edge.ts";
import { rungAt, type Sharpness } from "./rungs.ts";

const SAID: Record<Sharpness, string> = {
  soft: "said mildly",
  plain: "as written",
  sharp: "said pointedly",
  sharpest: "said at its sharpest",
};

/** “gentle moments, as written” */
export function rungInWords(rung: Rung): string {
  const { difficulty, sharpness } = rungAt(rung);
  return `${DIFFICULTY_LABELS[difficulty]} moments, ${SAID[sharpness]}`;
}

/** Why the edge is where it is, as said to the trainee. */
export const EDGE_REASONS: Record<EdgeReason, string> = {
  begun: "Everybody begins here.",
  chosen: "You chose this. From here on it moves with your answers again.",
  too_easy: "It moved up: the last moment felt too easy, and was well repaired.",
  strong_twice: "It moved up: two first tries in a row had nearly everything.",
  too_hard: "It moved down: the last moment felt too hard.",
  shaken:
    "It moved down: you went blank or got anxious, and little of the repair was there. That is no failing; it is where practice helps.",
  weak_twice: "It moved down: in two first tries in a row little of the repair was there.",
};
