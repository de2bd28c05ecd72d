import type { Sequence } from "#schema/sequence.ts";

/** What the library shows of a sequence before it is opened. */
export interface SequenceEntry extends Pick<Sequence, "id" | "title"> {
  /** In the order in which they are to be practiced. */
  readonly scenarioIds: readonly string[];
}

export function sequenceEntryOf({ id, title, steps }: Sequence): SequenceEntry {
  return { id, title, scenarioIds: steps.map(({ scenario }) => scenario) };
}
