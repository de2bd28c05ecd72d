import type { BySkill, Level, TrapId } from "#schema/vocabulary.ts";

/** What somebody, or the engine, sees in an answer. */
export interface Judgment {
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
  /** Traps that some of several judges see, and not more than half: they count neither way. */
  readonly disputedTraps?: readonly TrapId[];
}
