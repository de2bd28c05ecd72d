import { makeScorer } from "#engine/score-response.ts";
import type { Scorer } from "#engine/score-response.ts";
import { SKILLS, TRAPS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { BySkill, Skill, TrapId } from "#schema/vocabulary.ts";
import { asTypedInHaste, inPlainPhrases, stimuliOf } from "./corpus.ts";
import type { RatedScenario } from "./corpus.ts";
import { confusionOf, precisionOf, recallOf, weightedKappa } from "./agreement.ts";
import type { Hits, Pair } from "./agreement.ts";
import { train } from "./train.ts";

/** How an answer and its scenario are given to the scorer. */
export const WAYS = ["full scenarios", "plain phrases", "plain phrases, typed in haste"] as const;
export type Way = (typeof WAYS)[number];

/** Answers written to strata and answers written as persons differ so much that one figure over both says little. */
const WRITTEN = ["to strata", "as persons"] as const;
type Written = (typeof WRITTEN)[number];

/** The same scenarios with the answers that were written so; scenarios without any are left out. */
function writtenSo(rated: readonly RatedScenario[], written: Written): readonly RatedScenario[] {
  const isSo = (stratum: string) => (stratum === "person") === (written === "as persons");
  return rated
    .map(({ scenario, answers }) => ({ scenario, answers: answers.filter(({ stratum }) => isSo(stratum)) }))
    .filter(({ answers }) => answers.length > 0);
}

interface SurePair extends Pair {
  readonly confidence: number;
}

/** Everything counted over one set of answers. */
export interface Tally {
  answers: number;
  /** Counted as 0/0/0, so that abstaining never pays. */
  unscorable: number;
  readonly pairs: BySkill<SurePair[]>;
  readonly traps: Map<TrapId, Hits>;
}

const emptyTally = (): Tally => ({ answers: 0, unscorable: 0, pairs: { own: [], reflect: [], ask: [] }, traps: new Map() });

/** Adds what this scorer makes of these answers. A trap that only one rater saw counts neither way. */
function tallyUp(tally: Tally, score: Scorer, rated: readonly RatedScenario[], way: Way): void {
  for (const { scenario, answers } of rated) {
    const stimulusFor = stimuliOf(way === "full scenarios" ? scenario : inPlainPhrases(scenario));
    for (const answer of answers) {
      const { text, levels, traps, disputedTraps } = answer;
      const report = score(way === "plain phrases, typed in haste" ? asTypedInHaste(text) : text, stimulusFor(answer));
      tally.answers += 1;
      if (report.status === "unscorable") tally.unscorable += 1;
      for (const skill of SKILLS) {
        const scored = report.status === "scored" ? report.levels[skill] : 0;
        tally.pairs[skill].push({ rated: levels[skill], scored, confidence: report.status === "scored" ? report.confidence[skill] : 1 });
      }
      const flagged = report.status === "scored" ? report.traps : [];
      for (const trap of TRAPS.filter((id) => !disputedTraps.includes(id))) {
        const { right, wrong, missed } = tally.traps.get(trap) ?? { right: 0, wrong: 0, missed: 0 };
        const [isThere, isFlagged] = [traps.includes(trap), flagged.includes(trap)];
        tally.traps.set(trap, {
          right: right + (isThere && isFlagged ? 1 : 0),
          wrong: wrong + (!isThere && isFlagged ? 1 : 0),
          missed: missed + (isThere && !isFlagged ? 1 : 0),
        });
      }
    }
  }
}

const FOLDS = 9;

export interface Counted {
  readonly way: Way;
  readonly written: Written;
  readonly tally: Tally;
}

const emptyTallies = (): readonly Counted[] => WRITTEN.flatMap((written) => WAYS.map((way) => ({ way, written, tally: emptyTally() })));

/** What this scorer makes of the answers, by how they were written and how they are given. */
export function countAll(score: Scorer, rated: readonly RatedScenario[]): readonly Counted[] {
  const all = emptyTallies();
  countInto(all, score, rated);
  return all;
}

function countInto(all: readonly Counted[], score: Scorer, rated: readonly RatedScenario[]): void {
  for (const { way, written, tally } of all) tallyUp(tally, score, writtenSo(rated, written), way);
}

/** Each scenario is scored by a model that was fitted without it: its answers have never been seen. */
export function leaveScenariosOut(rated: readonly RatedScenario[]): readonly Counted[] {
  const all = emptyTallies();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = rated.filter((_, index) => index % FOLDS === fold);
    if (out.length === 0) continue;
    const score = makeScorer(train(rated.filter((one) => !out.includes(one))));
    countInto(all, score, out);
  }
  return all;
}

/** One row of the table in the README: the three weighted kappas. */
export function describeAgreement({ way, written, tally }: Counted): string {
  const kappas = SKILLS.map((skill) => `${skill} ${weightedKappa(tally.pairs[skill]).toFixed(2)}`);
  return `  ${`written ${written} (${tally.answers}), ${way}`.padEnd(62)} QWK ${kappas.join("   ")}`;
}

/** The tally as lines to print. */
export function describeTally({ answers, unscorable, pairs, traps }: Tally): readonly string[] {
  const skill = (id: Skill): string => {
    const sure = pairs[id].filter(({ confidence }) => confidence >= UNSURE_BELOW);
    const right = (some: readonly Pair[]) => some.filter(({ rated, scored }) => rated === scored).length / Math.max(1, some.length);
    const table = confusionOf(pairs[id])
      .map((row) => row.map((count) => String(count).padStart(3)).join(" "))
      .join(" | ");
    return `  ${id.padEnd(8)} QWK ${weightedKappa(pairs[id]).toFixed(2)}   accuracy ${right(pairs[id]).toFixed(2)}   sure of ${percent(sure.length / answers)}, right in ${percent(right(sure))}   [${table}]`;
  };
  const trap = ([id, hits]: readonly [TrapId, Hits]): string =>
    `  ${id.padEnd(22)} precision ${figure(precisionOf(hits))}   recall ${figure(recallOf(hits))}   (${hits.right} found, ${hits.wrong} wrongly, ${hits.missed} missed)`;
  return [
    `  ${answers} answers, ${unscorable} unscorable (counted as 0/0/0). Confusions: rows rated 0 | 1 | 2, columns scored 0 1 2.`,
    ...SKILLS.map(skill),
    ...[...traps].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0).map(trap),
  ];
}

const figure = (share: number | null): string => (share === null ? " –  " : share.toFixed(2));
const percent = (share: number): string => `${Math.round(share * 100)} %`;
