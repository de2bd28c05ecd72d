import { freeId } from "#content/free-id.ts";
import type { PackAbout } from "#exchange/packs/read-scenario-file.ts";
import { canonical } from "#schema/canonical.ts";
import type { Scenario } from "#schema/scenario.ts";

/** What is here already. */
export interface Taken {
  readonly shippedIds: ReadonlySet<string>;
  readonly own: readonly Scenario[];
}

/** What adding scenarios would do, before anything is done. */
export interface ImportPlan {
  readonly packs: readonly PackAbout[];
  /** Not here yet, under the ids that they will have. */
  readonly fresh: readonly Scenario[];
  /** Of the fresh ones, those whose own id a shipped scenario has: they go by another. */
  readonly renamed: readonly Scenario[];
  /** Here already, word for word. */
  readonly same: readonly Scenario[];
  /** Here already under the same id, with other words. */
  readonly changed: readonly Scenario[];
}

/** What to do with a scenario that is here with other words. */
export const KEEPING = ["both", "mine", "theirs"] as const;
export type Keeping = (typeof KEEPING)[number];

/** Compares the scenarios with what is here. An own scenario is never replaced without a word: it is among the `changed`. */
export function planImport(scenarios: readonly Scenario[], packs: readonly PackAbout[], { shippedIds, own }: Taken): ImportPlan {
  const mine = new Map(own.map((scenario) => [scenario.id, scenario]));
  const taken = new Set([...shippedIds, ...mine.keys(), ...scenarios.map(({ id }) => id)]);
  const fresh: Scenario[] = [];
  const renamed: Scenario[] = [];
  const same: Scenario[] = [];
  const changed: Scenario[] = [];
  for (const scenario of scenarios) {
    const here = mine.get(scenario.id);
    if (here !== undefined) (wordsOf(here) === wordsOf(scenario) ? same : changed).push(scenario);
    else if (shippedIds.has(scenario.id)) renamed.push(underFreeId(scenario, taken));
    else fresh.push(scenario);
  }
  return { packs, fresh: [...fresh, ...renamed], renamed, same, changed };
}

/** Whether there is nothing to ask and nothing to tell first. */
export const isPlain = ({ packs, renamed, same, changed }: ImportPlan): boolean =>
  packs.length + renamed.length + same.length + changed.length === 0;

/** The scenarios to save: what is new, and of what is here with other words that which was chosen. */
export function toSave({ fresh, changed }: ImportPlan, keeping: Keeping, { shippedIds, own }: Taken): readonly Scenario[] {
  if (keeping === "mine") return fresh;
  if (keeping === "theirs") return [...fresh, ...changed];
  const taken = new Set([...shippedIds, ...[...own, ...fresh, ...changed].map(({ id }) => id)]);
  return [...fresh, ...changed.map((scenario) => underFreeId(scenario, taken))];
}

function underFreeId(scenario: Scenario, taken: Set<string>): Scenario {
  const id = freeId(scenario.id, taken);
  taken.add(id);
  return { ...scenario, id };
}

/** All of it, whatever the order of its fields; where an editor looks for its schema says nothing. */
const wordsOf = ({ $schema: _left, ...scenario }: Scenario): string => canonical(scenario);
