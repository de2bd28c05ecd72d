import { beatProblems } from "#content/beat-problems.ts";
import type { AssignmentTask } from "#schema/assignment.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";

/** Tells whether a scenario ships with this Mend. */
export type IsShipped = (scenarioId: string) => boolean;

/** What is wrong with scenarios that came inside a file: an id that comes twice, and beats that lead nowhere. */
export function scenarioProblems(scenarios: readonly Scenario[]): Problem[] {
  return scenarios.flatMap((scenario, at) => {
    const first = scenarios.findIndex(({ id }) => id === scenario.id);
    const twice: Problem = {
      path: `scenarios[${at}].id`,
      expected: "an id that comes once",
      found: `the text “${scenario.id}”, which scenarios[${first}] has too`,
    };
    return [
      ...(first < at ? [twice] : []),
      ...beatProblems(scenario).map((problem) => ({ ...problem, path: `scenarios[${at}].${problem.path}` })),
    ];
  });
}

/** Those brought under an id that ships: they would put other words into Mend’s own scenarios. */
export function shippedIdProblems(scenarios: readonly Scenario[], isShipped: IsShipped): Problem[] {
  return scenarios.flatMap(({ id }, at) =>
    isShipped(id) ? [{ path: `scenarios[${at}].id`, expected: "an id that no scenario of Mend’s own has", found: `the text “${id}”` }] : [],
  );
}

/** Tasks whose scenario neither ships nor came along, and such as want it said in a way that it does not have. */
export function taskProblems(
  tasks: readonly AssignmentTask[],
  scenarios: readonly Scenario[],
  isShipped: IsShipped,
  path: string,
): Problem[] {
  return tasks.flatMap(({ scenarioId, delivery }, at): Problem[] => {
    const own = scenarios.find(({ id }) => id === scenarioId);
    if (own === undefined && !isShipped(scenarioId)) {
      const expected = "a scenario that ships with this Mend or comes along in the file";
      return [{ path: `${path}[${at}].scenarioId`, expected, found: `the text “${scenarioId}”` }];
    }
    if (own === undefined || delivery === null || own.deliveries?.some(({ kind }) => kind === delivery)) return [];
    return [{ path: `${path}[${at}].delivery`, expected: "a way in which the scenario can be said", found: `the text “${delivery}”` }];
  });
}
