import type { Rung } from "#schema/settings.ts";
import { DIFFICULTY_LABELS } from "#schema/labels.ts";
import { dayInWords, dayOf } from "../local-day.ts";
import type { Edge, EdgeReason } from "./edge.ts";
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

const REASONS: Record<EdgeReason, string> = {
  begun: "Everybody begins here.",
  chosen: "You chose this. From here on it moves with your answers again.",
  too_easy: "It moved up {day}: a moment felt too easy, and was well repaired.",
  strong_twice: "It moved up {day}: two first tries in a row had nearly everything.",
  too_hard: "It moved down {day}: a moment felt too hard.",
  shaken:
    "It moved down {day}: you went blank or got anxious, and little of the repair was there. That is no failing; it is where practice helps.",
  weak_twice: "It moved down {day}: in two first tries in a row little of the repair was there.",
};

/** Why the edge is where it is, and since when, as said to the trainee; `now` in milliseconds since 1970. */
export function edgeReasonInWords({ reason, at }: Edge, now: number): string {
  return REASONS[reason].replace("{day}", at === null ? "" : dayInWords(dayOf(at), dayOf(now)));
}
