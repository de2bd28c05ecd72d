import { confusionOf, plainKappa, weightedKappa } from "#learning/agreement/kappa.ts";
import { wilsonInterval } from "#learning/wilson-interval.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { BySkill, Skill, TrapId } from "#schema/vocabulary.ts";
import { accuracyOf, macroF1, precisionOf, recallOf } from "./agreement.ts";
import type { Hits } from "./agreement.ts";
import { hitsOf, pairsOf } from "./judge.ts";
import type { Judged } from "./judge.ts";

/** A confidence’s bin: what was promised and what was kept. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** The mean confidence given. */
  readonly promised: number;
  /** The share of levels that were right. */
  readonly kept: number;
}

/** What confidence is worth for one skill. */
export interface Trust {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: the mean gap between promised and kept, weighted by answers (Naeini et al. 2015). */
  readonly calibrationError: number;
  /** Accuracy on the surest share of the levels, by share. */
  readonly accuracyOfSurest: readonly { readonly share: number; readonly accuracy: number }[];
}

export interface SkillFigures {
  /** Null where rater and scorer gave one and the same level throughout; so is `kappa`. */
  readonly weightedKappa: number | null;
  readonly kappa: number | null;
  readonly macroF1: number;
  readonly accuracy: number;
  /** Rows rated 0, 1, 2; columns scored. */
  readonly confusion: readonly (readonly number[])[];
  /** Null for scorers without confidence. */
  readonly trust: Trust | null;
}

export interface TrapFigures extends Hits {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly precisionInterval: readonly [number, number] | null;
  readonly recallInterval: readonly [number, number] | null;
}

/** Everything that is told of a set of judged answers. */
export interface Figures {
  readonly answers: number;
  readonly unscorable: number;
  readonly skills: BySkill<SkillFigures>;
  readonly traps: Readonly<Partial<Record<TrapId, TrapFigures>>>;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const skill = (id: Skill) => skillFiguresOf(judged, id);
  const traps = TRAPS.map((trap) => [trap, trapFiguresOf(hitsOf(judged, trap))] as const);
  return {
    answers: judged.length,
    unscorable: judged.filter(({ isUnscorable }) => isUnscorable).length,
    skills: { own: skill("own"), reflect: skill("reflect"), ask: skill("ask") },
    traps: Object.fromEntries(traps.filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)),
  };
}

/** The three weighted kappas, for tables in which nothing else has room. */
export function kappasOf(judged: readonly Judged[]): BySkill<number | null> {
  const [own = null, reflect = null, ask = null] = SKILLS.map((skill) => weightedKappa(pairsOf(judged, skill)));
  return { own, reflect, ask };
}

function skillFiguresOf(judged: readonly Judged[], skill: Skill): SkillFigures {
  const pairs = pairsOf(judged, skill);
  return {
    weightedKappa: weightedKappa(pairs),
    kappa: plainKappa(pairs),
    macroF1: macroF1(pairs),
    accuracy: accuracyOf(pairs),
    confusion: confusionOf(pairs),
    trust: trustOf(judged, skill),
  };
}

const BINS = 10;
const SHARES = [1, 0.9, 0.8, 0.7, 0.5];

interface Sure {
  readonly confidence: number;
  readonly isRight: boolean;
}

function trustOf(judged: readonly Judged[], skill: Skill): Trust | null {
  const sure = judged.flatMap(({ answer, levels, confidence }): readonly Sure[] =>
    confidence === null ? [] : [{ confidence: confidence[skill], isRight: answer.levels[skill] === levels[skill] }],
  );
  if (sure.length === 0) return null;
  const rightShare = (some: readonly Sure[]) => some.filter(({ isRight }) => isRight).length / some.length;
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = sure.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const promised = inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      answers: inside.length,
      promised,
      kept: inside.length === 0 ? 0 : rightShare(inside),
    };
  }).filter(({ answers }) => answers > 0);
  const surestFirst = sure.toSorted((a, b) => b.confidence - a.confidence);
  return {
    bins,
    calibrationError: bins.reduce((sum, { answers, promised, kept }) => sum + (answers * Math.abs(promised - kept)) / sure.length, 0),
    accuracyOfSurest: SHARES.map((share) => ({
      share,
      accuracy: rightShare(surestFirst.slice(0, Math.max(1, Math.round(share * sure.length)))),
    })),
  };
}

function trapFiguresOf(hits: Hits): TrapFigures {
  const { right, wrong, missed } = hits;
  const seen = 2 * right + wrong + missed;
  return {
    ...hits,
    precision: precisionOf(hits),
    recall: recallOf(hits),
    f1: seen === 0 ? null : (2 * right) / seen,
    precisionInterval: wilsonInterval(right, right + wrong),
    recallInterval: wilsonInterval(right, right + missed),
  };
}
