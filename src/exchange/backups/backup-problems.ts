import type { Backup } from "#schema/backup.ts";
import { atMostProblems } from "#schema/problems/most-problems.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { scenarioProblems } from "../assignments/scenario-problems.ts";
import { roundProblems } from "../rating-rounds/read-round.ts";

/**
 * What the schema alone cannot see in a backup: beats that lead nowhere, ids that come twice, ratings of no answer. Its tasks may name
 * scenarios that are nowhere: another version of Mend may have shipped them.
 */
export function backupProblems({ ownScenarios, assignments, ratingRounds }: Backup): readonly Problem[] {
  return atMostProblems([
    ...under("ownScenarios", scenarioProblems(ownScenarios), "scenarios"),
    ...assignments.flatMap(({ assignment }, at) =>
      under(`assignments[${at}].assignment.scenarios`, scenarioProblems(assignment.scenarios), "scenarios"),
    ),
    ...ratingRounds.flatMap((round, at) =>
      roundProblems(round).map((problem) => ({ ...problem, path: `ratingRounds[${at}].${problem.path}` })),
    ),
  ]);
}

/** The problems where they stand in a backup, in place of `name`. */
const under = (place: string, problems: readonly Problem[], name: string): Problem[] =>
  problems.map((problem) => ({ ...problem, path: place + problem.path.slice(name.length) }));
