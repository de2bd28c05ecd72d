import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { BySkill, TrapId, UnscorableReason } from "#schema/vocabulary.ts";

/** What a trainee reads about one skill: why the level, quoting them or the scenario, and one concrete next step. */
export interface SkillCoaching {
  readonly reason: string;
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
  /** In the order of the report's traps. */
  readonly traps: readonly TrapCoaching[];
}

export function coachReport(report: ScoredReport, _stimulus: Stimulus, _clientName: string): Coaching {
  const one = { reason: "A reason that quotes you.", next: "One next step." };
  return {
    skills: { own: one, reflect: one, ask: one },
    traps: report.traps.map((trap) => ({ trap, why: "Why it gets in the way.", wayOut: "The way out." })),
  };
}

/** One kind sentence that says why an answer was not scored and what to do. */
export function coachUnscorable(_reason: UnscorableReason): string {
  return "There was too little to read here. Write what you would say to the client, in a sentence or two.";
}
