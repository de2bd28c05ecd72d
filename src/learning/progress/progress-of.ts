import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { BySkill, Skill } from "#schema/vocabulary.ts";
import { firstTries, isScored, oldestFirst, probesIn } from "../first-tries.ts";
import { byKind, type ByKind, type ScenarioKind } from "./by-kind.ts";
import { type Calibration, calibrationOf } from "./calibration.ts";
import { type Course, courseOf } from "./course.ts";
import { type DrillAgreement, drillAgreements } from "./drill-agreement.ts";
import { type PracticeTime, practiceTime } from "./practice-time.ts";
import { type Reactions, reactionsOf } from "./reactions.ts";
import { type SaidAgain, saidAgain } from "./said-again.ts";
import { type TrapChanges, trapChanges } from "./traps.ts";
import { type Change, changeOf, latestAndFirst } from "./trend.ts";

/** All that progress is told from. */
export interface Practiced {
  /** In any order, like the runs of drills. */
  readonly attempts: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  /** What kind of moment a scenario is; undefined where that is not known anymore. */
  readonly kindOf: (scenarioId: string) => ScenarioKind | undefined;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export interface Progress {
  /** How many answers were handed in and scored, of whatever occasion. */
  readonly answers: number;
  /** The first answers ever given at a moment: unaided. Probes are told apart. */
  readonly firstTries: BySkill<Course>;
  /** How often each skill was there in the latest first tries, against the first ones. */
  readonly changes: BySkill<Change>;
  readonly traps: TrapChanges;
  readonly kinds: ByKind;
  /** Answers without any feedback, to scenarios never seen. */
  readonly probes: BySkill<Course>;
  readonly saidAgain: SaidAgain;
  readonly calibration: BySkill<Calibration>;
  readonly reactions: Reactions;
  readonly drills: readonly DrillAgreement[];
  readonly time: PracticeTime;
}

/** Everything that the record tells about somebody’s practice. It is computed whenever it is looked at, and never stored. */
export function progressOf({ attempts, drillRuns, kindOf, now }: Practiced): Progress {
  const inOrder = oldestFirst(attempts);
  const answers = inOrder.filter(isScored);
  const tries = firstTries(inOrder);
  const times = latestAndFirst(tries);
  const probes = probesIn(inOrder);
  return {
    answers: answers.length,
    firstTries: bySkill((skill) => courseOf(tries, skill)),
    changes: bySkill((skill) => changeOf(times, ({ report }) => report.levels[skill] === 2)),
    traps: trapChanges(tries),
    kinds: byKind(tries, kindOf),
    probes: bySkill((skill) => courseOf(probes, skill)),
    saidAgain: saidAgain(answers),
    calibration: bySkill((skill) => calibrationOf(answers, skill)),
    reactions: reactionsOf(attempts),
    drills: drillAgreements(drillRuns),
    time: practiceTime(attempts, drillRuns, now),
  };
}

const bySkill = <T>(of: (skill: Skill) => T): BySkill<T> => ({ own: of("own"), reflect: of("reflect"), ask: of("ask") });
