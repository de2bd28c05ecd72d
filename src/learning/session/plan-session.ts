import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { PRACTICE_SESSION_SCHEMA_VERSION, type PracticeSession, type SessionMinutes, type SessionStep } from "#schema/practice-session.ts";
import type { Rung } from "#schema/settings.ts";
import type { BySkill, Drill, Skill } from "#schema/vocabulary.ts";
import { rungInWords } from "../edge/edge-words.ts";
import { deliveryAt, rungAt } from "../edge/rungs.ts";
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
  readonly attempts: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  /** What failed last time; null where nothing did. */
  readonly missed: Missed | null;
}

/** How many items the warm-up has. */
export const WARM_UP_LENGTH = 5;

/** A warm-up takes some three minutes, a repair with a second try three or four, the repeat and the probe two or three each. */
const REPAIRS: Record<SessionMinutes, number> = { 10: 1, 15: 2, 25: 5, 40: 9 };

/**
 * A set for so many minutes: a warm-up on one skill, repairs at the edge, one repeat of what failed last time, and a probe that was never
 * met. Where nothing failed, one more repair stands in its place; where every scenario was met, there is no probe.
 */
export function planSession(planning: Planning): PracticeSession {
  const { id, minutes, at, rung, missed, candidates, attempts } = planning;
  const known = missed !== null && candidates.some((candidate) => candidate.id === missed.scenarioId) ? missed : null;
  const { repairs, probe } = chooseScenarios({
    candidates,
    attempts,
    difficulty: rungAt(rung).difficulty,
    seed: id,
    repairs: REPAIRS[minutes] + (known === null ? 1 : 0),
    except: known?.scenarioId ?? null,
  });
  const met = new Set(attempts.map(({ scenarioId }) => scenarioId));
  const said = ({ id: scenarioId, rupture, deliveries }: Candidate) => ({ scenarioId, delivery: deliveryAt(rung, rupture, deliveries) });
  const steps: SessionStep[] = [
    warmUp(planning),
    ...repairs.map((repair): SessionStep => ({ kind: "repair", ...said(repair), why: whyRepair(rung, met.has(repair.id)) })),
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
function warmUp({ attempts, drillRuns }: Planning): SessionStep {
  const weakest = weakestSkill(attempts);
  const skill = weakest ?? "own";
  const lastDone = (drill: Drill) => drillRuns.reduce((last, run) => (run.drill === drill ? Math.max(last, run.at) : last), 0);
  const drill = WARM_UPS[skill].toSorted((a, b) => lastDone(a) - lastDone(b))[0] ?? "third_way";
  const why =
    weakest === null
      ? "A repair begins with owning a part of it: some, and not all."
      : `Of the three, “${SKILL_LABELS[skill].short}” was there least in your latest first tries.`;
  return { kind: "warm_up", drill, skill, why };
}

function whyRepair(rung: Rung, isMet: boolean): string {
  return isMet ? `At your edge (${rungInWords(rung)}), and longest ago.` : `At your edge: ${rungInWords(rung)}.`;
}
