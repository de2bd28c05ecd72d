import type { Beat, Scenario } from "#schema/scenario.ts";
import type { Outcome } from "#schema/vocabulary.ts";

/** The beat that an outcome leads to from here (`null` is the opening statement), or null where the conversation rests. */
export function nextBeat(scenario: Scenario, beatId: string | null, outcome: Outcome): Beat | null {
  return scenario.next?.find(({ from, after }) => (from ?? null) === beatId && after.includes(outcome)) ?? null;
}

/** The beat of that id, or null for the opening statement and for a beat that is no longer there. */
export function beatOf(scenario: Scenario, beatId: string | null): Beat | null {
  return scenario.next?.find(({ id }) => id === beatId) ?? null;
}
