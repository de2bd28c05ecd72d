import type { Attempt } from "#schema/attempt.ts";
import type { Reactions, Scenario } from "#schema/scenario.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";

/**
 * What an attempt answered: the words as they stood then, with what the scenario still knows about them. Where the scenario,
 * or the beat, is gone, nothing but the words.
 */
export function answeredIn(scenario: Scenario | null, attempt: Attempt): { stimulus: Stimulus; reactions: Reactions | undefined } {
  const { statement, beatId } = attempt;
  const beat = scenario?.next?.find(({ id }) => id === beatId) ?? null;
  if (scenario === null || (beatId !== null && beat === null)) {
    return {
      stimulus: { rupture: scenario?.rupture ?? "confrontation", statement, context: "", ownable: [], core: [] },
      reactions: undefined,
    };
  }
  return { stimulus: { ...stimulusOf(scenario, beat), statement }, reactions: (beat ?? scenario).reactions };
}
