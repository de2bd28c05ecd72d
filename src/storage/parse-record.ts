import type * as z from "zod/mini";
import { TakenAssignmentSchema } from "#schema/assignment.ts";
import { DrillRunSchema } from "#schema/drill-run.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";
import { ScenarioSchema } from "#schema/scenario.ts";
import { parseAttempt } from "./migrate-attempt.ts";
import type { RecordKind, RecordOf } from "./records.ts";

/** A record of each kind out of anything that was stored; null if it is none. */
export const PARSE_RECORD: { readonly [Kind in RecordKind]: (value: unknown) => RecordOf[Kind] | null } = {
  attempts: parseAttempt,
  drillRuns: parsedBy(DrillRunSchema),
  ownScenarios: parsedBy(ScenarioSchema),
  assignments: parsedBy(TakenAssignmentSchema),
  ratingRounds: parsedBy(RatingRoundSchema),
};

function parsedBy<T extends z.ZodMiniType>(schema: T): (value: unknown) => z.infer<T> | null {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
}
