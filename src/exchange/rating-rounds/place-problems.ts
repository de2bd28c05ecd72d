import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";

/** What was answered: a scenario’s opening, or one of its beats. */
interface Place {
  readonly scenarioId: string;
  readonly beatId: string | null;
}

/** What keeps a place from being found among the scenarios; `names` are what a file calls the two. */
export function placeProblems(
  { scenarioId, beatId }: Place,
  scenarios: ReadonlyMap<string, Scenario>,
  names: { readonly scenario: string; readonly beat: string },
): Problem[] {
  const scenario = scenarios.get(scenarioId);
  if (scenario === undefined) {
    const expected = "a scenario that ships with Mend, is kept here, or is in the file";
    return [{ path: names.scenario, expected, found: `the text “${scenarioId}”` }];
  }
  const beats = (scenario.next ?? []).map(({ id }) => id);
  if (beatId === null || beats.includes(beatId)) return [];
  const expected = beats.length === 0 ? "none, as the scenario has no later beats" : `one of ${beats.join(", ")}`;
  return [{ path: names.beat, expected, found: `the text “${beatId}”` }];
}
