import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { DELIVERY_LABELS, DIFFICULTY_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { PRACTICE_SESSION_SCHEMA_VERSION, type PracticeSession, type SessionMinutes, type SessionStep } from "#schema/practice-session.ts";
import type { Rung } from "#schema/settings.ts";
import type { BySkill, DeliveryKind, Difficulty, Drill, Skill } from "#schema/vocabulary.ts";
import { deliveryAt } from "../edge/rungs.ts";
import { type Candidate, chooseScenarios } from "./choose-scenarios.ts";
import { weakestSkill } from "./weakest-skill.ts";

/** What was missed before and is to be repeated, with the reason as the trainee reads it. */
export interface Missed {
  readonly scenarioId: string;
  readonly skills: readonly Skill[];
  readonly why: string;
}

export interface Planning {
  /** The session’s id; it also decides among scenarios that fit equally well. */
  readonly id: string;
  readonly minutes: SessionMinutes;
  /** Now, in milliseconds since 1970. */
  readonly at: number;
  readonly rung: Rung;
  readonly candidates: readonly Candidate[];
  /** Everything that was answered: what was met is not met anew. */
  readonly attempts: readonly Attempt[];
  /** Those whose feedback was shown: the reasons for what comes tell of no others. */
  readonly shown: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  /** What failed last time; null where nothing did. */
  readonly missed: Missed | null;
}

/** How many items the warm-up has. */
export const WARM_UP_LENGTH = 5;

/** As many as fit, by our own trying: some three minutes for a warm-up or a repair with a second try, two or three for repeat and probe. */
const REPAIRS: Record<SessionMinutes, number> = { 10: 1, 15: 2, 25: 5, 40: 9 };

/**
 * A set for so many minutes: a warm-up on one skill, repairs at the edge, one repeat of what failed last time, and a probe that was never
 * met. Where nothing failed, one more repair stands in its place; where every scenario was met, there is no probe.
 */
export function planSession(planning: Planning): PracticeSession {
  const { id, minutes, at, rung, missed, candidates, attempts, drillRuns } = planning;
  const known = missed !== null && candidates.some((candidate) => candidate.id === missed.scenarioId) ? missed : null;
  const { repairs, probe } = chooseScenarios({
    candidates,
    attempts,
    drillRuns,
    rung,
    seed: id,
    repairs: REPAIRS[minutes] + (known === null ? 1 : 0),
    except: known?.scenarioId ?? null,
  });
  const met = new Set(attempts.map(({ scenarioId }) => scenarioId));
  const said = ({ id: scenarioId, rupture, deliveries }: Candidate) => ({ scenarioId, delivery: deliveryAt(rung, rupture, deliveries) });
  const repairStep = (repair: Candidate): SessionStep => {
    const { scenarioId, delivery } = said(repair);
    return { kind: "repair", scenarioId, delivery, why: whyRepair(repair.difficulty, delivery, met.has(scenarioId)) };
  };
  const steps: SessionStep[] = [
    warmUp(planning),
    ...repairs.map(repairStep),
    ...(known === null ? [] : [{ kind: "repeat" as const, scenarioId: known.scenarioId, skills: [...known.skills], why: known.why }]),
    ...(probe === null
      ? []
      : [{ kind: "probe" as const, ...said(probe), why: "A moment you have never met. What Mend reads in it waits for the end." }]),
  ];
  return { schemaVersion: PRACTICE_SESSION_SCHEMA_VERSION, id, minutes, at, steps, step: 0 };
}

const WARM_UPS: BySkill<readonly Drill[]> = {
  own: ["third_way", "fix_the_trap"],
  reflect: ["name_underneath"],
  ask: ["open_it"],
};

/** The skill that is weakest, or owning, where a repair begins; of its drills the one that was done longest ago. */
function warmUp({ shown, drillRuns }: Planning): SessionStep {
  const weakest = weakestSkill(shown);
  const skill = weakest ?? "own";
  const lastDone = (drill: Drill) => drillRuns.reduce((last, run) => (run.drill === drill ? Math.max(last, run.at) : last), 0);
  const drill = WARM_UPS[skill].toSorted((a, b) => lastDone(a) - lastDone(b))[0] ?? "third_way";
  const why =
    weakest === null
      ? "A repair begins with owning a part of it: some, and not all."
      : `Of the three, “${SKILL_LABELS[skill].short}” was there least in your latest first tries.`;
  return { kind: "warm_up", drill, skill, why };
}

/** As it really comes: not every scenario can be said in every way, and few may be left at the edge. */
function whyRepair(difficulty: Difficulty, delivery: DeliveryKind | null, isMet: boolean): string {
  const moment = `${DIFFICULTY_LABELS[difficulty]}, ${delivery === null ? "as written" : DELIVERY_LABELS[delivery]}`;
  return isMet ? `Near your edge (${moment}), and longest ago.` : `Near your edge: ${moment}.`;
}
