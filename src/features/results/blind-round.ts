import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { type AnswerToRate, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { OpenedResult } from "./opened-result.ts";

/** What of the opened answers can be rated, and how many can’t. */
interface ToRate {
  /** Without names, and in the order of their ids, which chance made: the first of them, as many as a round holds. */
  readonly answers: readonly AnswerToRate[];
  readonly scenarios: readonly Scenario[];
  /** How many there were to take them from. */
  readonly of: number;
  /** Left out: answers to words that the scenario’s client does not say, such as another delivery’s. A rater would see the scenario’s. */
  readonly otherWords: number;
  /** Left out: answers whose scenario is not here. */
  readonly notHere: number;
}

/** The answers that can be rated without knowing whose they are. */
export function answersToRate(opened: readonly OpenedResult[]): ToRate {
  const tries = new Map(opened.flatMap((one) => one.tries.map((answer) => [answer.id, answer] as const)));
  const scenarios = new Map<string, Scenario>();
  const answers: AnswerToRate[] = [];
  let [otherWords, notHere] = [0, 0];
  for (const { id, scenario, statement, text } of tries.values()) {
    if (scenario === null) {
      notHere += 1;
      continue;
    }
    // A round has one copy of each scenario: two results may have brought two.
    const shown = scenarios.get(scenario.id) ?? scenario;
    if (shown.statement !== statement) {
      otherWords += 1;
      continue;
    }
    scenarios.set(shown.id, shown);
    answers.push({ id, scenarioId: shown.id, beatId: null, text, settled: null });
  }
  const inOrder = answers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    answers: inOrder.slice(0, ROUND_MAX_ANSWERS),
    scenarios: [...scenarios.values()],
    of: answers.length,
    otherWords,
    notHere,
  };
}

/** What a round of them is made of, under the assignment’s title; null where there are none. */
export function blindRound(opened: readonly OpenedResult[], isShipped: (scenarioId: string) => boolean): RoundDraft | null {
  const { answers, scenarios } = answersToRate(opened);
  const [first] = opened;
  if (first === undefined || answers.length === 0) return null;
  return { title: first.result.assignment.title, answers, scenarios: scenarios.filter(({ id }) => !isShipped(id)) };
}
