import type { BySkill, TrapId } from "#schema/vocabulary.ts";

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

export interface Coaching {
  readonly skills: BySkill<SkillCoaching>;
  /** In the order of the report’s traps. */
  readonly traps: readonly TrapCoaching[];
}
