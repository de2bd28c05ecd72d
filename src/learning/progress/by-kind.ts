import { ALLIANCES, DIFFICULTIES, RUPTURES, SKILLS } from "#schema/vocabulary.ts";
import type { Alliance, BySkill, Difficulty, Rupture } from "#schema/vocabulary.ts";
import type { ScoredAttempt } from "../first-tries.ts";
import type { Count } from "./trend.ts";

/** What kind of moment a scenario is. */
export interface ScenarioKind {
  readonly rupture: Rupture;
  readonly alliance: Alliance;
  readonly difficulty: Difficulty;
}

/** How often each skill was there in the answers to one kind of moment. */
export type KindCounts = BySkill<Count>;

export interface ByKind {
  readonly rupture: Record<Rupture, KindCounts>;
  readonly alliance: Record<Alliance, KindCounts>;
  readonly difficulty: Record<Difficulty, KindCounts>;
  /** Answers to scenarios of which the kind is not known anymore; they are in none of the counts. */
  readonly unknown: number;
}

/** How often each skill was there, by each kind of moment. A beat is of its scenario’s kind. */
export function byKind(tries: readonly ScoredAttempt[], kindOf: (scenarioId: string) => ScenarioKind | undefined): ByKind {
  const rupture = talliesFor(RUPTURES);
  const alliance = talliesFor(ALLIANCES);
  const difficulty = talliesFor(DIFFICULTIES);
  let unknown = 0;
  for (const { scenarioId, report } of tries) {
    const kind = kindOf(scenarioId);
    if (kind === undefined) {
      unknown += 1;
      continue;
    }
    for (const tally of [rupture[kind.rupture], alliance[kind.alliance], difficulty[kind.difficulty]]) {
      for (const skill of SKILLS) {
        tally[skill].of += 1;
        if (report.levels[skill] === 2) tally[skill].hits += 1;
      }
    }
  }
  return { rupture, alliance, difficulty, unknown };
}

type Tally = BySkill<{ hits: number; of: number }>;

function talliesFor<Kind extends string | number>(kinds: readonly Kind[]): Record<Kind, Tally> {
  const none = () => ({ hits: 0, of: 0 });
  return Object.fromEntries(kinds.map((kind): [Kind, Tally] => [kind, { own: none(), reflect: none(), ask: none() }])) as Record<
    Kind,
    Tally
  >;
}
