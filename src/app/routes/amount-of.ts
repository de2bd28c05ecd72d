import type { Amount } from "#features/settings/words.ts";
import type { Records } from "#storage/records.ts";

/** How many records there are of each kind. */
export const amountOf = ({ attempts, drillRuns, ownScenarios, assignments, ratingRounds }: Records): Amount => ({
  attempts: attempts.length,
  drillRuns: drillRuns.length,
  ownScenarios: ownScenarios.length,
  assignments: assignments.length,
  ratingRounds: ratingRounds.length,
});
