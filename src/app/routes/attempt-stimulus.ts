import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";

/**
 * What an attempt answered: the words as they stood then, with what the scenario still knows about them. Where the scenario,
 * or the beat, is gone, nothing but the words.
 */
export function answeredIn(scenario: Scenario | null, { statement, beatId }: Attempt): Stimulus {
  const beat = scenario?.next?.find(({ id }) => id === beatId) ?? null;
  if (scenario !== null && (beatId === null || beat !== null)) return { ...stimulusOf(scenario, beat), statement };
  return { rupture: scenario?.rupture ?? "confrontation", statement, context: "", ownable: [], core: [] };
}
