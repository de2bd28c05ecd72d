import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { BySkill, Skill, TrapId } from "#schema/vocabulary.ts";

/** What the coach speaks to. */
export interface Moment {
  readonly report: ScoredReport;
  readonly stimulus: Stimulus;
  /** The client’s first name, as it stands mid-sentence. */
  readonly client: string;
  /** How many tries to this stimulus came before: 0 on the first. */
  readonly turn: number;
}

/** What a trainee reads about one skill: why the level, quoting them or the scenario, and one concrete next step. */
export interface SkillCoaching {
  readonly reason: string;
  /** Null where nothing is to be mended. */
  readonly next: string | null;
}

/** What a trainee reads about one trap: what it does to the client, and the way out. */
export interface TrapCoaching {
  readonly trap: TrapId;
  readonly why: string;
  readonly wayOut: string;
}

/** The one step to take first, in words that follow “Try first:”. */
export interface FirstStep {
  /** Null where nothing is to be mended, or where the reading is not sure of what is. */
  readonly about: Skill | TrapId | null;
  readonly step: string;
}

export interface Coaching {
  readonly skills: BySkill<SkillCoaching>;
  /** In the order of the report’s traps. */
  readonly traps: readonly TrapCoaching[];
  readonly first: FirstStep;
}
