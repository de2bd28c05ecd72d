import type { Attempt } from "#schema/attempt.ts";
import type { BySkill, Level } from "#schema/vocabulary.ts";

/** What came of a scenario so far. */
export interface Tried {
  readonly times: number;
  /** The levels of the newest attempt that was scored; null where none was. */
  readonly lastLevels: BySkill<Level> | null;
}

/** What came of each scenario tried, by its id. Attempts come newest first. */
export function triedByScenario(attempts: readonly Attempt[]): ReadonlyMap<string, Tried> {
  const tried = new Map<string, Tried>();
  for (const { scenarioId, report } of attempts) {
    const { times, lastLevels } = tried.get(scenarioId) ?? { times: 0, lastLevels: null };
    const levels = report.status === "scored" ? report.levels : null;
    tried.set(scenarioId, { times: times + 1, lastLevels: lastLevels ?? levels });
  }
  return tried;
}
