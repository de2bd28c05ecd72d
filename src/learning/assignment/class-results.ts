import type { Report, ScoredReport } from "#schema/report.ts";
import { type BySkill, type Level, LEVELS, SKILLS, type TrapId } from "#schema/vocabulary.ts";

/** One answer of a student as it was read. Times in milliseconds since 1970, durations in milliseconds. */
export interface ReadTry {
  readonly report: Report;
  readonly at: number;
  readonly durationMs: number;
}

type Scored<Try extends ReadTry> = Try & { readonly report: ScoredReport };

/** What one student did at one task. */
export interface TaskOutcome<Try extends ReadTry> {
  /** Oldest first. */
  readonly tries: readonly Try[];
  /** The earliest that could be scored, of those that were handed over; null where none could. */
  readonly first: Scored<Try> | null;
  /** The one with the highest levels taken together; among equals the one with fewer traps, then the earlier one. */
  readonly best: Scored<Try> | null;
  /** All of them together, in milliseconds. */
  readonly durationMs: number;
}

export function outcomeOf<Try extends ReadTry>(handedOver: readonly Try[]): TaskOutcome<Try> {
  const tries = handedOver.toSorted((a, b) => a.at - b.at);
  const scored = tries.filter((one): one is Scored<Try> => one.report.status === "scored");
  const [best = null] = scored.toSorted(
    (a, b) => sumOf(b.report.levels) - sumOf(a.report.levels) || a.report.traps.length - b.report.traps.length || a.at - b.at,
  );
  return { tries, first: scored[0] ?? null, best, durationMs: tries.reduce((sum, { durationMs }) => sum + durationMs, 0) };
}

/** The three levels taken together: 0 to 6. */
export const sumOf = (levels: BySkill<Level>): number => SKILLS.reduce((sum, skill) => sum + levels[skill], 0);

/** How many answers were at each level: missing, partly, there. */
export type LevelCounts = readonly number[];

/** For each skill, how many first and how many best tries were at each level. */
export function levelCounts(
  outcomes: readonly TaskOutcome<ReadTry>[],
): BySkill<{ readonly first: LevelCounts; readonly best: LevelCounts }> {
  const count = (which: "first" | "best", skill: keyof BySkill<unknown>) =>
    LEVELS.map((level) => outcomes.filter((outcome) => outcome[which]?.report.levels[skill] === level).length);
  const of = (skill: keyof BySkill<unknown>) => ({ first: count("first", skill), best: count("best", skill) });
  return { own: of("own"), reflect: of("reflect"), ask: of("ask") };
}

/** How many students fell into each trap in any of their first tries, the commonest first; traps that nobody fell into are left out. */
export function trapCounts(
  students: readonly (readonly TaskOutcome<ReadTry>[])[],
): readonly { readonly trap: TrapId; readonly students: number }[] {
  const counts = new Map<TrapId, number>();
  for (const outcomes of students) {
    for (const trap of new Set(outcomes.flatMap(({ first }) => first?.report.traps ?? []))) counts.set(trap, (counts.get(trap) ?? 0) + 1);
  }
  return [...counts].map(([trap, count]) => ({ trap, students: count })).toSorted((a, b) => b.students - a.students);
}
