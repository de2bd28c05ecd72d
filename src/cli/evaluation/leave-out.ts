import { makeScorer } from "#engine/score-response.ts";
import type { RatedAnswer } from "#schema/rated-answer.ts";
import type { RatedScenario } from "../corpus.ts";
import { examplesOf } from "../fitting/examples.ts";
import type { Example } from "../fitting/examples.ts";
import { trainOn } from "../fitting/train.ts";
import type { Baseline } from "./baselines.ts";
import { judge, judgeLevels } from "./judge.ts";
import type { Judged, Way } from "./judge.ts";

const FOLDS = 5;

/** What is never in both: the scenario that is answered, or the person who answers. */
export type LeftOut = "scenario" | "writer";

/** Answers by way, each scored by a model that was fitted without its scenario, or without its writer. */
export type JudgedByWay = ReadonlyMap<Way, readonly Judged[]>;

/**
 * Cross-validation in five folds. With scenarios left out, every answer is judged; with writers left out, those written as persons, of
 * whom the model has then met the scenarios and not the voice. `tell` is called before each fold.
 */
export function leaveOut(
  leftOut: LeftOut,
  rated: readonly RatedScenario[],
  ways: readonly Way[],
  tell: (fold: number, of: number) => void,
): JudgedByWay {
  const foldOf = foldsBy(leftOut, rated);
  const examples = rated.map((one) => examplesByAnswer(one));
  const judged = new Map<Way, Judged[]>(ways.map((way) => [way, []]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    tell(fold + 1, FOLDS);
    const learned = examples.flatMap((byAnswer) => [...byAnswer].flatMap(([answer, made]) => (foldOf(answer) === fold ? [] : made)));
    const score = makeScorer(trainOn(learned));
    const unseen = only(rated, (answer) => foldOf(answer) === fold);
    for (const way of ways) judged.get(way)?.push(...judge(score, unseen, way));
  }
  return judged;
}

/** The same scenarios left out for a scorer without evidence. */
export function leaveScenariosOutOf(baseline: Baseline, rated: readonly RatedScenario[], way: Way): readonly Judged[] {
  const foldOf = foldsBy("scenario", rated);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) =>
    judgeLevels(
      baseline.fit(only(rated, (answer) => foldOf(answer) !== fold)),
      only(rated, (answer) => foldOf(answer) === fold),
      way,
    ),
  );
}

/** The scenarios with those answers; scenarios without any are left out. */
export function only(rated: readonly RatedScenario[], holds: (answer: RatedAnswer) => boolean): readonly RatedScenario[] {
  return rated.map(({ scenario, answers }) => ({ scenario, answers: answers.filter(holds) })).filter(({ answers }) => answers.length > 0);
}

/** The fold in which an answer is left out; null where it never is. */
function foldsBy(leftOut: LeftOut, rated: readonly RatedScenario[]): (answer: RatedAnswer) => number | null {
  const groupOf = ({ scenario, writer }: RatedAnswer) => (leftOut === "scenario" ? scenario : writer);
  const groups = [...new Set(rated.flatMap(({ answers }) => answers.map(groupOf)))].filter((group) => group !== undefined).sort();
  const folds = new Map(groups.map((group, index) => [group, index % FOLDS]));
  return (answer) => folds.get(groupOf(answer) ?? "") ?? null;
}

const examplesByAnswer = ({ scenario, answers }: RatedScenario): ReadonlyMap<RatedAnswer, readonly Example[]> =>
  new Map(answers.map((answer) => [answer, examplesOf({ scenario, answers: [answer] })]));
