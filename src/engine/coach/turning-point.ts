import type { Report } from "#schema/report.ts";
import type { Outcome, TrapId } from "#schema/vocabulary.ts";
import { type Standing, standingsAfter } from "./alliance-stands.ts";
import { chooseOutcome } from "./choose-outcome.ts";
import { fillWording, midSentence } from "./fill-wording.ts";

/** How open it is between the two, to tell which answer moved it most. It orders, and is never shown. */
const OPENNESS: Record<Standing, number> = {
  deepened: 4,
  opened: 3,
  mended: 3,
  holding: 2,
  guarded: 1,
  steadier: 1,
  set_aside: 0,
  lost: -1,
  unmet: -1,
  covered: -1,
  turned_round: -1,
  strained: -2,
  closed_again: -2,
  worn: -2,
  stung: -3,
  pulled_away: -4,
};

/** Anything less is no turn. */
const LEAST_TURN = 2;

/** The answer with which it turned: its place in the conversation, from 0, and which way. */
export interface TurningPoint {
  readonly at: number;
  readonly way: "opened" | "closed";
}

/**
 * The answer that moved the alliance most; of two that moved it as far, the later. Null where nothing turned, and after one answer
 * alone, which is all there was.
 */
export function turningPointOf(outcomes: readonly Outcome[]): TurningPoint | null {
  if (outcomes.length < 2) return null;
  let before = 0;
  let most = { at: 0, change: 0 };
  for (const [at, standing] of standingsAfter(outcomes).entries()) {
    const change = OPENNESS[standing] - before;
    if (Math.abs(change) >= Math.abs(most.change)) most = { at, change };
    before = OPENNESS[standing];
  }
  if (Math.abs(most.change) < LEAST_TURN) return null;
  return { at: most.at, way: most.change > 0 ? "opened" : "closed" };
}

/** What it was about an answer of that outcome; it follows a colon. */
const BECAUSE: Record<Outcome, string> = {
  full_repair: "a part was owned, what lay underneath was put into words, and {client} was asked",
  partial_repair: "part of it was met",
  no_opening: "it took something up, and asked for nothing back",
  missed_feeling: "what lay underneath was passed by",
  claimed_understanding: "understanding was claimed before it was shown",
  smoothed_over: "it moved on before all was heard",
  over_owned: "so much blame was taken that little room was left for {client}",
  defended: "what it gave was argued with",
  hurt: "its edge went toward {client}",
  puzzled: "{client} could not follow it",
};

/** The same, where the trap that decided the outcome says it more closely; the weightiest first, as in choose-outcome.ts. */
const BECAUSE_OF: Partial<Record<Outcome, readonly (readonly [TrapId, string])[]>> = {
  hurt: [
    ["hostile", "it came out cold"],
    ["blaming", "it put the fault on {client}"],
  ],
  defended: [
    ["defending", "it explained where {client} wanted to be heard"],
    ["but_reversal", "it gave something and took it back"],
    ["non_apology", "it was sorry for how {client} took it, and not for what was done"],
  ],
  smoothed_over: [
    ["reassuring", "it soothed before all was heard"],
    ["fixing", "it went for a remedy before all was heard"],
    ["topic_change", "it left for another subject"],
  ],
};

const ORDINALS = ["first", "second", "third"];

/** The turning point in one sentence, and what it was about that answer, by its report. */
export function turningInWords({ at, way }: TurningPoint, report: Report, client: string): string {
  return fillWording(`It ${way} with your ${ordinalOf(at)} answer: ${becauseOf(report)}.`, { client: midSentence(client) });
}

function becauseOf(report: Report): string {
  const outcome = chooseOutcome(report);
  const traps = report.status === "scored" ? report.traps : [];
  const decided = BECAUSE_OF[outcome]?.find(([trap]) => traps.includes(trap));
  return decided?.[1] ?? BECAUSE[outcome];
}

/** “first” for 0. A conversation has no more than three answers. */
export const ordinalOf = (at: number): string => ORDINALS[at] ?? "last";
