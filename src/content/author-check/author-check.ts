import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf, type Stimulus } from "#schema/stimulus.ts";
import { missingParts } from "./complete.ts";
import { echoes } from "./echoes.ts";
import { nameProblems } from "./names.ts";
import { readingProblems } from "./reading.ts";
import { twins } from "./twins.ts";

/** What the check asks of the engine, so that content need not know it: whether a text given as an answer is left unscored. */
export type IsUnscorable = (answer: string, stimulus: Stimulus) => boolean;

/**
 * What still stands between scenarios and being shipped, by scenario id: parts that are missing, texts that are too long or too hard to
 * read, brands and real people, sentences and whole scenarios that are much like others, statements that would be scored as answers.
 * A scenario with such problems can be practiced all the same. Ids without problems are left out.
 */
export function authorCheck(scenarios: readonly Scenario[], isUnscorable: IsUnscorable): ReadonlyMap<string, readonly Problem[]> {
  const among = [...echoes(scenarios), ...twins(scenarios)];
  const checked = scenarios.map((scenario) => {
    const problems = [
      ...missingParts(scenario),
      ...readingProblems(scenario),
      ...nameProblems(scenario),
      ...scoredStatements(scenario, isUnscorable),
      ...among.filter(({ scenarioId }) => scenarioId === scenario.id).map(({ problem }) => problem),
    ];
    return [scenario.id, problems] as const;
  });
  return new Map(checked.filter(([, problems]) => problems.length > 0));
}

/** The client’s own words, pasted as an answer, are no answer. */
function scoredStatements(scenario: Scenario, isUnscorable: IsUnscorable): Problem[] {
  const { next = [] } = scenario;
  const moments = [{ path: "statement", stimulus: stimulusOf(scenario) }].concat(
    next.map((beat, at) => ({ path: `next[${at}].statement`, stimulus: stimulusOf(scenario, beat) })),
  );
  return moments
    .filter(({ stimulus }) => !isUnscorable(stimulus.statement, stimulus))
    .map(({ path }) => ({ path, expected: "to be unscorable when it is pasted as an answer", found: "a score" }));
}
