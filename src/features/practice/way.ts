import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { SequenceEntry } from "#content/sequences/sequence-entry.ts";
import type { Attempt } from "#schema/attempt.ts";
import { nextScenarioId } from "./next-scenario.ts";

interface Link {
  readonly href: string;
  readonly label: string;
}

/** Where a sitting with one scenario stands: what it is part of, where it leads on, and the way out. */
export interface Way {
  /** Given inside a sequence: “First steps, 3 of 10”. */
  readonly where: string | null;
  /** Null where there is no other scenario. */
  readonly next: Link | null;
  readonly back: Link;
}

/**
 * The way through the whole library: to what was never tried, or longest ago, answer by answer or as a conversation. `attempts` are newest
 * first.
 */
export function freeWay(
  scenarioId: string,
  catalogue: readonly CatalogueEntry[],
  attempts: readonly Attempt[],
  by: "practice" | "conversation" = "practice",
): Way {
  const nextId = nextScenarioId(catalogue, scenarioId, attempts);
  return {
    where: null,
    next: nextId === null ? null : { href: `#/${by}/${nextId}`, label: "Next one" },
    back: { href: "#/", label: "All scenarios" },
  };
}

/** The way through a sequence, in its order; after the last it leads back to the sequence. Null for a scenario that is not in it. */
export function sequenceWay(scenarioId: string, { id, title, scenarioIds }: SequenceEntry): Way | null {
  const at = scenarioIds.indexOf(scenarioId);
  if (at === -1) return null;
  const nextId = scenarioIds[at + 1];
  const home = `#/sequences/${id}`;
  return {
    where: `${title}, ${at + 1} of ${scenarioIds.length}`,
    next:
      nextId === undefined ? { href: home, label: "Back to the sequence" } : { href: `${home}/${nextId}`, label: "Next in the sequence" },
    back: { href: home, label: title },
  };
}
