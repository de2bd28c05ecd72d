import type { Attempt, Felt } from "#schema/attempt.ts";
import { FELT_DIFFICULTIES, FELT_INSIDE } from "#schema/vocabulary.ts";
import type { FeltDifficulty, FeltInside } from "#schema/vocabulary.ts";
import { oldestFirst } from "../first-tries.ts";

/** How far back the reaction checks are told. */
const LATEST = 20;

export interface Reactions {
  /** How many reaction checks these are: the latest twenty, or fewer. */
  readonly of: number;
  readonly difficulty: Record<FeltDifficulty, number>;
  readonly inside: Record<FeltInside, number>;
}

/** What the trainee said about how it felt, in the latest reaction checks. One check can name several things that happened inside, or none. */
export function reactionsOf(attempts: readonly Attempt[]): Reactions {
  const felt = oldestFirst(attempts)
    .flatMap((attempt) => (attempt.felt !== null && isTold(attempt.felt) ? [attempt.felt] : []))
    .slice(-LATEST);
  const count = <Id extends string>(ids: readonly Id[], isSo: (one: (typeof felt)[number], id: Id) => boolean) =>
    Object.fromEntries(ids.map((id) => [id, felt.filter((one) => isSo(one, id)).length])) as Record<Id, number>;
  return {
    of: felt.length,
    difficulty: count(FELT_DIFFICULTIES, ({ difficulty }, id) => difficulty === id),
    inside: count(FELT_INSIDE, ({ inside }, id) => inside.includes(id)),
  };
}

/** Whether anything of it still stands: it can be taken back. */
const isTold = ({ difficulty, inside }: Felt): boolean => difficulty !== null || inside.length > 0;
