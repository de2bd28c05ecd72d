import type { Beat, Core, Ownable, Scenario } from "./scenario.ts";

/**
 * All that the engine may read of a scenario or of one of its beats. Model answers, pitfalls and reactions are kept from it,
 * so that a scenario in its plain required phrases goes through the same door.
 */
export interface Stimulus {
  readonly rupture: Scenario["rupture"];
  readonly statement: string;
  readonly context: string;
  readonly ownable: readonly Ownable[];
  readonly core: readonly Core[];
}

/** What the engine reads of the opening statement, or of the beat given; a beat without a context of its own keeps the scenario's. */
export function stimulusOf(scenario: Scenario, beat: Beat | null = null): Stimulus {
  const { statement, ownable, core } = beat ?? scenario;
  return { rupture: scenario.rupture, statement, context: beat?.context ?? scenario.context, ownable, core };
}
