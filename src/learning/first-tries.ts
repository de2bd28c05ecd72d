import type { Attempt } from "#schema/attempt.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Occasion } from "#schema/vocabulary.ts";

/** On which occasions a first answer is a first try. */
const FIRST_TRIES: readonly Occasion[] = ["practice", "conversation", "assignment"];

/** An attempt whose answer could be scored. */
export type ScoredAttempt = Attempt & { readonly report: ScoredReport };

/**
 * The first answer that was ever given at each moment of a scenario (its opening, or a beat), oldest first: before any feedback on that
 * moment. Another delivery of the same opening is the same moment. What came back, what was redone and probes
 * are left out, and whatever could not be scored. `attempts` are in any order.
 */
export function firstTries(attempts: readonly Attempt[]): ScoredAttempt[] {
  return firstOfEach(attempts).filter(({ occasion }) => FIRST_TRIES.includes(occasion));
}

/** The probes, oldest first, whose moment was never answered before: what was practiced in between is no transfer anymore. */
export function probesIn(attempts: readonly Attempt[]): ScoredAttempt[] {
  return firstOfEach(attempts).filter(({ occasion }) => occasion === "probe");
}

/** The first answer at each moment, oldest first, where it could be scored. */
function firstOfEach(attempts: readonly Attempt[]): ScoredAttempt[] {
  const met = new Set<string>();
  return oldestFirst(attempts)
    .filter((attempt) => {
      const moment = momentOf(attempt);
      const isFirst = !met.has(moment);
      met.add(moment);
      return isFirst;
    })
    .filter(isScored);
}

/** Names the moment of a scenario that an attempt answers: its opening, in whatever delivery, or one of its beats. */
export const momentOf = ({ scenarioId, beatId }: Pick<Attempt, "scenarioId" | "beatId">): string => `${scenarioId}/${beatId ?? ""}`;

export function isScored(attempt: Attempt): attempt is ScoredAttempt {
  return attempt.report.status === "scored";
}

/** The attempts in the order in which they were given. */
export function oldestFirst(attempts: readonly Attempt[]): Attempt[] {
  return attempts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)));
}
