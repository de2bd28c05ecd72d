import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Rung } from "#schema/settings.ts";
import type { Alliance, DeliveryKind, Difficulty, Rupture } from "#schema/vocabulary.ts";
import { deliveryAt, rungAt, rungOf } from "../edge/rungs.ts";

/** What a plan needs to know of a scenario. */
export interface Candidate {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly rupture: Rupture;
  readonly alliance: Alliance;
  readonly deliveries: readonly DeliveryKind[];
}

interface Wanted {
  readonly candidates: readonly Candidate[];
  readonly attempts: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  /** The rung, whose difficulty and delivery are looked for. */
  readonly rung: Rung;
  /** Decides among equals: another seed, another choice. */
  readonly seed: string;
  readonly repairs: number;
  /** Not to be chosen: it has another place in the session. */
  readonly except: string | null;
}

/**
 * The scenarios to repair, and one for the probe, which was never met, in a drill either, and is of the first repair’s kind where there
 * is one: whether a skill carries over to a new moment is what it tests. Nearest in difficulty first, then what was never answered, then
 * what can be said as the rung says, then what was answered longest ago, then the kinds met least. A probe that was never met goes before
 * a repair that was never met.
 */
export function chooseScenarios(wanted: Wanted): { readonly repairs: readonly Candidate[]; readonly probe: Candidate | null } {
  const { candidates, attempts, drillRuns, rung, seed, except } = wanted;
  const { difficulty } = rungAt(rung);
  const lastMet = new Map<string, number>();
  for (const { scenarioId, at } of attempts) lastMet.set(scenarioId, Math.max(at, lastMet.get(scenarioId) ?? 0));
  const drilled = new Set(drillRuns.flatMap(({ items }) => items.map(({ scenarioId }) => scenarioId)));
  const metKinds = new Map<string, number>();
  for (const candidate of candidates) if (lastMet.has(candidate.id)) count(metKinds, kindOf(candidate));

  const free = new Map(candidates.filter(({ id }) => id !== except).map((candidate) => [candidate.id, candidate]));
  const rank = (candidate: Candidate): readonly number[] => [
    Math.abs(candidate.difficulty - difficulty),
    lastMet.has(candidate.id) ? 1 : 0,
    rungOf(candidate.difficulty, deliveryAt(rung, candidate.rupture, candidate.deliveries)) === rung ? 0 : 1,
    lastMet.get(candidate.id) ?? 0,
    metKinds.get(kindOf(candidate)) ?? 0,
    hashOf(`${seed}/${candidate.id}`),
  ];
  const take = (fits: (candidate: Candidate) => boolean): Candidate | null => {
    const best = [...free.values()].filter(fits).toSorted((a, b) => compare(rank(a), rank(b)))[0] ?? null;
    if (best === null) return null;
    free.delete(best.id);
    count(metKinds, kindOf(best));
    return best;
  };

  const probe = take(({ id }) => !lastMet.has(id) && !drilled.has(id));
  const isOfItsKind = (candidate: Candidate) =>
    probe !== null && kindOf(candidate) === kindOf(probe) && candidate.difficulty === difficulty;
  const repairs: Candidate[] = [];
  while (repairs.length < wanted.repairs) {
    const next = (repairs.length === 0 ? take(isOfItsKind) : null) ?? take(() => true);
    if (next === null) break;
    repairs.push(next);
  }
  return { repairs, probe };
}

const kindOf = ({ rupture, alliance }: Candidate): string => `${rupture}/${alliance}`;

function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** By the first number in which they differ. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** A number for a text, the same everywhere: FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
