import { RATING_ROUND_FORMAT, RATING_ROUND_VERSION, type AnswerToRate, type RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { OpenedResult } from "./opened-result.ts";

interface BlindRound {
  readonly id: string;
  /** In milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly opened: readonly OpenedResult[];
  readonly isShipped: (scenarioId: string) => boolean;
}

/** What of the opened answers can be rated, and how many can’t. */
interface ToRate {
  /** Without names, and in the order of their ids, which chance made. */
  readonly answers: readonly AnswerToRate[];
  readonly scenarios: readonly Scenario[];
  /** Left out: answers to words that the scenario’s client does not say, such as another delivery’s. A rater would see the scenario’s. */
  readonly otherWords: number;
  /** Left out: answers whose scenario is not here. */
  readonly notHere: number;
}

/** As many as a rating round holds. */
const MOST_ANSWERS = 2000;

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
  return { answers: answers.toSorted((a, b) => (a.id < b.id ? -1 : 1)), scenarios: [...scenarios.values()], otherWords, notHere };
}

/** A round of them; null where there are none. */
export function blindRound({ id, at, opened, isShipped }: BlindRound): RatingRound | null {
  const { answers, scenarios } = answersToRate(opened);
  const [first] = opened;
  if (first === undefined || answers.length === 0) return null;
  return {
    format: RATING_ROUND_FORMAT,
    version: RATING_ROUND_VERSION,
    id,
    title: first.result.assignment.title,
    at,
    answers: answers.slice(0, MOST_ANSWERS),
    scenarios: scenarios.filter((scenario) => !isShipped(scenario.id)),
    ratings: [],
  };
}
