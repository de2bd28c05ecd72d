import type { TakenAssignment } from "#schema/assignment.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";

/** What is kept, by the kind of record. Each kind has an object store of that name, a list in the attempt log and one in a backup. */
export interface RecordOf {
  readonly attempts: Attempt;
  readonly drillRuns: DrillRun;
  readonly ownScenarios: Scenario;
  readonly assignments: TakenAssignment;
  readonly ratingRounds: RatingRound;
}
export const RECORD_KINDS = ["attempts", "drillRuns", "ownScenarios", "assignments", "ratingRounds"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** All records that are kept: attempts, runs of drills, assignments and rating rounds newest first, scenarios by title. */
export type Records = { readonly [Kind in RecordKind]: readonly RecordOf[Kind][] };
