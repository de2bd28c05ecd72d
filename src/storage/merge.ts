import { canonical } from "#schema/canonical.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import type { Appeal, Attempt, Felt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Rating, RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { byTitle, newestFirst } from "./order.ts";
import type { RecordKind, Records } from "./records.ts";

/**
 * Both histories as one, newest first, each attempt once. Of one attempt with two contents the newer stands, with the appeals of both
 * and the later word on how it felt: nothing that a trainee has said is lost, whichever side is merged into which.
 */
export function mergeAttempts(mine: readonly Attempt[], theirs: readonly Attempt[]): Attempt[] {
  const merged = new Map<string, Attempt>();
  for (const attempt of [...mine, ...theirs]) {
    const other = merged.get(attempt.id) ?? attempt;
    merged.set(attempt.id, { ...laterOf(attempt, other), appeals: appealsOf(attempt, other), felt: laterFelt(attempt.felt, other.felt) });
  }
  return [...merged.values()].sort(newestFirst);
}

/** All runs of drills, newest first, each once: of one run with two contents the one with more items stands. */
export function mergeDrillRuns(mine: readonly DrillRun[], theirs: readonly DrillRun[]): DrillRun[] {
  const merged = new Map<string, DrillRun>();
  for (const run of [...mine, ...theirs]) {
    const other = merged.get(run.id);
    if (other === undefined || isFurther(run, other)) merged.set(run.id, run);
  }
  return [...merged.values()].sort(newestFirst);
}

/** Both collections as one, by title. Of one scenario with two wordings mine stands: theirs is still in the file that it came from. */
export function mergeScenarios(mine: readonly Scenario[], theirs: readonly Scenario[]): Scenario[] {
  const merged = new Map<string, Scenario>();
  for (const scenario of [...mine, ...theirs]) if (!merged.has(scenario.id)) merged.set(scenario.id, scenario);
  return [...merged.values()].sort(byTitle);
}

/** All assignments, newest first, each once: taken on at the earlier moment, handed in at the later. Its words stay mine: theirs are in the file. */
export function mergeAssignments(mine: readonly TakenAssignment[], theirs: readonly TakenAssignment[]): TakenAssignment[] {
  const merged = new Map<string, TakenAssignment>();
  for (const taken of [...mine, ...theirs]) {
    const other = merged.get(taken.id) ?? taken;
    const handedInAt = laterMoment(other.handedInAt, taken.handedInAt);
    // Either of two would do: what was handed in with the other shares its answers.
    const [taking] = [other.taking, taken.taking].filter((one) => one !== undefined).toSorted();
    merged.set(taken.id, { ...other, at: Math.min(other.at, taken.at), handedInAt, ...(taking !== undefined && { taking }) });
  }
  return [...merged.values()].sort(newestFirst);
}

/**
 * All rating rounds, newest first, each once and with the ratings of both; of one rater’s two ratings of an answer the later stands. The
 * answers stay mine, and a rating of any other is left out: it would be of nothing.
 */
export function mergeRatingRounds(mine: readonly RatingRound[], theirs: readonly RatingRound[]): RatingRound[] {
  const merged = new Map<string, RatingRound>();
  for (const round of [...mine, ...theirs]) {
    const other = merged.get(round.id) ?? round;
    const answers = new Set(other.answers.map(({ id }) => id));
    const ratings = mergeRatings(other.ratings, round.ratings).filter(({ answerId }) => answers.has(answerId));
    merged.set(round.id, { ...other, ratings });
  }
  return [...merged.values()].sort(newestFirst);
}

/** How records of each kind come together from two places. */
export const MERGE: { readonly [Kind in RecordKind]: (mine: Records[Kind], theirs: Records[Kind]) => Records[Kind] } = {
  attempts: mergeAttempts,
  drillRuns: mergeDrillRuns,
  ownScenarios: mergeScenarios,
  assignments: mergeAssignments,
  ratingRounds: mergeRatingRounds,
};

export interface MergeCounts {
  readonly added: number;
  /** Here already, and left as they were. */
  readonly already: number;
  /** Here already, with less in them than after the merge. */
  readonly replaced: number;
}

/** What a merge changed, and how much of what was brought was new. */
export function compareMerged<T extends { readonly id: string }>(
  mine: readonly T[],
  brought: readonly T[],
  merged: readonly T[],
): { changed: T[]; counts: MergeCounts } {
  const before = new Map(mine.map((record) => [record.id, record]));
  const ids = new Set(brought.map(({ id }) => id));
  const concerned = merged.filter(({ id }) => ids.has(id));
  const added = concerned.filter(({ id }) => !before.has(id));
  const replaced = concerned.filter((record) => before.has(record.id) && canonical(before.get(record.id)) !== canonical(record));
  return {
    changed: [...added, ...replaced],
    counts: { added: added.length, already: concerned.length - added.length - replaced.length, replaced: replaced.length },
  };
}

/** The newer one; of one moment, any that both sides would choose. What is said about an attempt does not count: it is merged by itself. */
function laterOf(a: Attempt, b: Attempt): Attempt {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  const bare = { appeals: [], felt: null };
  return canonical({ ...a, ...bare }) >= canonical({ ...b, ...bare }) ? a : b;
}

function laterFelt(a: Felt | null, b: Felt | null): Felt | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

function laterMoment(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function mergeRatings(mine: readonly Rating[], theirs: readonly Rating[]): Rating[] {
  const merged = new Map<string, Rating>();
  for (const rating of [...mine, ...theirs]) {
    const key = JSON.stringify([rating.rater, rating.answerId]);
    const other = merged.get(key);
    if (other === undefined || isLaterRating(rating, other)) merged.set(key, rating);
  }
  return [...merged.values()].sort((a, b) => a.at - b.at || (canonical(a) < canonical(b) ? -1 : 1));
}

function isLaterRating(a: Rating, b: Rating): boolean {
  return a.at === b.at ? canonical(a) > canonical(b) : a.at > b.at;
}

function isFurther(a: DrillRun, b: DrillRun): boolean {
  if (a.items.length !== b.items.length) return a.items.length > b.items.length;
  return canonical(a) > canonical(b);
}

function appealsOf(a: Attempt, b: Attempt): Appeal[] {
  const all = new Map([...a.appeals, ...b.appeals].map((appeal) => [canonical(appeal), appeal]));
  return [...all].sort(([one, first], [other, second]) => first.at - second.at || (one < other ? -1 : 1)).map(([, appeal]) => appeal);
}
