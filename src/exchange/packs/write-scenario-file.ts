import { freeId } from "#content/free-id.ts";
import type { Pack } from "#schema/pack.ts";
import type { Scenario } from "#schema/scenario.ts";

export interface NamedText {
  /** The file’s name. */
  readonly name: string;
  readonly text: string;
}

/** A scenario as a file of its own, in the shape in which the shipped ones are written. */
export function writeScenarioFile(scenario: Scenario): NamedText {
  const { $schema: _left, ...plain } = scenario;
  return { name: `${scenario.id}.json`, text: inLines(plain) };
}

/** A pack as a file, named for its title. */
export function writePackFile(pack: Pack): NamedText {
  return { name: `${freeId(pack.title, new Set())}.mend-pack.json`, text: inLines(pack) };
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
