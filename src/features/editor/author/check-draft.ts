import { missingParts } from "#content/author-check/complete.ts";
import { echoes } from "#content/author-check/echoes.ts";
import { nameProblems } from "#content/author-check/names.ts";
import { readingProblems } from "#content/author-check/reading.ts";
import { twins } from "#content/author-check/twins.ts";
import { scoreResponse } from "#engine/score-response.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { questionsOnModel, questionsOnPitfall } from "../questions.ts";

export interface DraftChecked {
  /** Too long, too hard to read, a brand, somebody real, the same words twice. */
  readonly remarks: readonly Problem[];
  /** What a whole conversation would have besides. */
  readonly missing: readonly Problem[];
  /** How many of the author’s answers the engine reads as they are meant. */
  readonly models: Share;
  readonly pitfalls: Share;
}

interface Share {
  readonly read: number;
  readonly of: number;
}

/** The author’s check on one scenario by itself, and how the engine reads the author’s own answers. */
export function checkDraft(scenario: Scenario): DraftChecked {
  const { models = [], pitfalls = [] } = scenario;
  const reportOn = (text: string) => scoreResponse(text, stimulusOf(scenario));
  return {
    remarks: [...readingProblems(scenario), ...nameProblems(scenario), ...echoes([scenario]).map(({ problem }) => problem)],
    missing: missingParts(scenario),
    models: { read: models.filter(({ text }) => questionsOnModel(reportOn(text)).length === 0).length, of: models.length },
    pitfalls: {
      read: pitfalls.filter(({ text, trap }) => questionsOnPitfall(reportOn(text), trap).length === 0).length,
      of: pitfalls.length,
    },
  };
}

/** Words and whole scenarios that are much like one of the others. */
export function likenesses(scenario: Scenario, others: readonly Scenario[]): readonly Problem[] {
  const all = [...others.filter(({ id }) => id !== scenario.id), scenario];
  return [...echoes(all), ...twins(all)].filter(({ scenarioId }) => scenarioId === scenario.id).map(({ problem }) => problem);
}
