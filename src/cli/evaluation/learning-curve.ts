import { makeScorer } from "#engine/score-response.ts";
import type { BySkill } from "#schema/vocabulary.ts";
import type { RatedScenario } from "../corpus.ts";
import { train } from "../fitting/train.ts";
import { kappasOf } from "./figures.ts";
import { judge } from "./judge.ts";

const SHARES = [0.25, 0.5, 0.75, 1];
/** Every fifth scenario is left out, twice over. */
const FOLDS = [0, 1];
const OF = 5;

export interface CurvePoint {
  readonly share: number;
  /** How many scenarios were learned from, on average. */
  readonly scenarios: number;
  readonly strata: BySkill<number | null>;
  readonly persons: BySkill<number | null>;
}

/** Agreement on scenarios left out, by how many of the others were learned from: what more scenarios would bring. */
export function learningCurve(rated: readonly RatedScenario[], tell: (share: number) => void): readonly CurvePoint[] {
  return SHARES.map((share) => {
    tell(share);
    const learned: number[] = [];
    const judged = FOLDS.flatMap((fold) => {
      const rest = rated.filter((_, index) => index % OF !== fold);
      // Every n-th, so that early and late scenarios are in each share alike.
      const part = rest.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
      learned.push(part.length);
      return judge(
        makeScorer(train(part)),
        rated.filter((_, index) => index % OF === fold),
        "plain phrases",
      );
    });
    const isPerson = (stratum: string) => stratum === "person";
    return {
      share,
      scenarios: Math.round(learned.reduce((sum, count) => sum + count, 0) / learned.length),
      strata: kappasOf(judged.filter(({ answer }) => !isPerson(answer.stratum))),
      persons: kappasOf(judged.filter(({ answer }) => isPerson(answer.stratum))),
    };
  });
}
