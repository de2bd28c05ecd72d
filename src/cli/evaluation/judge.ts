import type { Scorer } from "#engine/score-response.ts";
import type { LevelPair } from "#learning/agreement/kappa.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { BySkill, Level, Skill, TrapId } from "#schema/vocabulary.ts";
import type { RatedAnswer } from "#schema/rated-answer.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { asTypedInHaste, inPlainPhrases, stimuliOf } from "../corpus.ts";
import type { RatedScenario } from "../corpus.ts";
import type { Hits } from "./agreement.ts";

/** How an answer and its scenario are given to the scorer. */
export const WAYS = ["full scenarios", "plain phrases", "plain phrases, typed in haste"] as const;
export type Way = (typeof WAYS)[number];

/** What a scorer made of one answer, beside what the raters did. */
export interface Judged {
  readonly scenario: Scenario;
  readonly answer: RatedAnswer;
  readonly levels: BySkill<Level>;
  /** 0 to 1; null for scorers that have none. */
  readonly confidence: BySkill<number> | null;
  readonly traps: readonly TrapId[];
  /** Counted as 0/0/0, so that abstaining never pays. */
  readonly isUnscorable: boolean;
}

/** A scorer without evidence, such as the baselines. */
export type LevelScorer = (text: string, stimulus: Stimulus) => BySkill<Level>;

/** What this scorer makes of each answer, in order. */
export function judge(score: Scorer, rated: readonly RatedScenario[], way: Way): readonly Judged[] {
  return eachAnswer(rated, way, (text, stimulus) => {
    const report = score(text, stimulus);
    if (report.status === "unscorable") return { levels: { own: 0, reflect: 0, ask: 0 }, confidence: null, traps: [], isUnscorable: true };
    return { levels: report.levels, confidence: report.confidence, traps: report.traps, isUnscorable: false };
  });
}

/** The same for a scorer of levels alone. */
export function judgeLevels(score: LevelScorer, rated: readonly RatedScenario[], way: Way): readonly Judged[] {
  return eachAnswer(rated, way, (text, stimulus) => ({ levels: score(text, stimulus), confidence: null, traps: [], isUnscorable: false }));
}

function eachAnswer(
  rated: readonly RatedScenario[],
  way: Way,
  judgeOne: (text: string, stimulus: Stimulus) => Omit<Judged, "scenario" | "answer">,
): readonly Judged[] {
  return rated.flatMap(({ scenario, answers }) => {
    const stimulusFor = stimuliOf(way === "full scenarios" ? scenario : inPlainPhrases(scenario));
    return answers.map((answer) => {
      const text = way === "plain phrases, typed in haste" ? asTypedInHaste(answer.text) : answer.text;
      return { scenario, answer, ...judgeOne(text, stimulusFor(answer)) };
    });
  });
}

/** Rated and scored levels of one skill. */
export const pairsOf = (judged: readonly Judged[], skill: Skill): readonly LevelPair[] =>
  judged.map(({ answer, levels }) => [answer.levels[skill], levels[skill]]);

/** How often each trap was found, missed and seen wrongly. A trap that only one rater saw counts neither way. */
export function hitsOf(judged: readonly Judged[], trap: TrapId): Hits {
  const counted = judged.filter(({ answer }) => !answer.disputedTraps.includes(trap));
  const count = (isThere: boolean, isFlagged: boolean) =>
    counted.filter(({ answer, traps }) => answer.traps.includes(trap) === isThere && traps.includes(trap) === isFlagged).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

/** The answers in which any skill or trap came out otherwise than rated, by two levels first. */
export function wrongVerdicts(judged: readonly Judged[]): readonly Judged[] {
  const miss = ({ answer, levels, traps }: Judged) =>
    SKILLS.reduce((sum, skill) => sum + (answer.levels[skill] - levels[skill]) ** 2, 0) +
    TRAPS.filter((trap) => !answer.disputedTraps.includes(trap) && answer.traps.includes(trap) !== traps.includes(trap)).length;
  return judged.filter((one) => miss(one) > 0).toSorted((a, b) => miss(b) - miss(a));
}
