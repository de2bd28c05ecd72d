import type { Beat, Scenario } from "#schema/scenario.ts";
import { stimulusOf, type Stimulus } from "#schema/stimulus.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";

/** What the client says now, how, and what the engine is given to read the answer by. */
export interface Prompt {
  readonly statement: string;
  readonly manner: string | null;
  readonly stimulus: Stimulus;
}

/** The opening in the delivery chosen (plain where none is, or where the scenario has none of that kind), or the beat. */
export function promptOf(scenario: Scenario, beat: Beat | null, delivery: DeliveryKind | null): Prompt {
  const plain = stimulusOf(scenario, beat);
  if (beat !== null) return { statement: beat.statement, manner: beat.manner ?? null, stimulus: plain };
  const said = scenario.deliveries?.find(({ kind }) => kind === delivery);
  if (said === undefined) return { statement: scenario.statement, manner: scenario.manner ?? null, stimulus: plain };
  return { statement: said.statement, manner: said.manner, stimulus: { ...plain, statement: said.statement } };
}

/** What the trainee must know at this moment; a beat that has no context of its own goes on from what is known. */
export const contextOf = (scenario: Scenario, beat: Beat | null): string | null =>
  beat === null ? scenario.context : (beat.context ?? null);
