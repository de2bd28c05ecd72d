import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { Report } from "#schema/report.ts";
import type { Outcome } from "#schema/vocabulary.ts";

/** The beat that an outcome leads to from here (`null` is the opening statement), or null where the conversation rests. */
export function nextBeat(scenario: Scenario, beatId: string | null, outcome: Outcome): Beat | null {
  return scenario.next?.find(({ from, after }) => (from ?? null) === beatId && after.includes(outcome)) ?? null;
}

/** The beat of that id, or null for the opening statement and for a beat that is no longer there. */
export function beatOf(scenario: Scenario, beatId: string | null): Beat | null {
  return scenario.next?.find(({ id }) => id === beatId) ?? null;
}

/**
 * What the client says to an answer so read, given at the beat (`null` is the opening statement); null where the author wrote
 * nothing for its outcome, or where the beat is gone.
 */
export function reactionTo(scenario: Scenario, beatId: string | null, report: Report): string | null {
  const moment = beatId === null ? scenario : beatOf(scenario, beatId);
  return moment?.reactions?.[chooseOutcome(report)] ?? null;
}

/**
 * The moments on the way from the opening to a beat, in their order: `null` for the opening, else a beat’s id. Beats that lead in a
 * circle end it.
 */
export function momentsBefore(scenario: Scenario, beat: Beat): (string | null)[] {
  const moments: (string | null)[] = [];
  const seen = new Set<string | null>([beat.id]);
  let at = beat.from ?? null;
  while (!seen.has(at)) {
    seen.add(at);
    moments.unshift(at);
    if (at === null) break;
    at = beatOf(scenario, at)?.from ?? null;
  }
  return moments;
}
