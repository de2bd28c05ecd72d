import { TRAPS, type TrapId } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";
import { type Change, changeOf, latestInHalves } from "./trend.ts";

export interface TrapChange extends Change {
  readonly trap: TrapId;
}

/** How often each trap was found lately, against before. */
export interface TrapChanges {
  /** How many answers there are on each side. */
  readonly aSide: number;
  /** The most frequent first. */
  readonly found: readonly TrapChange[];
  /** Those that none of these answers fell into. */
  readonly notFound: readonly TrapId[];
}

/** Which traps the later half of the latest first tries fell into, against the earlier half. The first tries come oldest first. */
export function trapChanges(tries: readonly ScoredAttempt[]): TrapChanges {
  const halves = latestInHalves(tries);
  const changes = TRAPS.map((trap) => ({ trap, ...changeOf(halves, ({ report }) => report.traps.includes(trap)) }));
  const times = ({ earlier, later }: Change) => earlier.hits + later.hits;
  return {
    aSide: halves.later.length,
    found: changes.filter((change) => times(change) > 0).sort((a, b) => times(b) - times(a)),
    notFound: changes.filter((change) => times(change) === 0).map(({ trap }) => trap),
  };
}
