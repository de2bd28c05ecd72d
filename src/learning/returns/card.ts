import { FSRSAlgorithm, type FSRSState, type Grade, Rating } from "ts-fsrs";
import type { Skill } from "#schema/vocabulary.ts";
import { isGood, type Review } from "./review.ts";

/**
 * FSRS-6 with the weights that ts-fsrs ships. They were fitted on people’s flashcards: that a skill in a moment fades alike is an
 * assumption. Something comes back when the chance that it is still there has sunk to 0.9, ts-fsrs’s own default. No fuzz, so that the
 * same attempts always lead to the same day; no steps within a day, since a day’s later tries know the feedback.
 */
const algorithm = new FSRSAlgorithm({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** One skill in one scenario that was missed there at least once. Days as `dayOf` counts. */
export interface Card {
  readonly scenarioId: string;
  readonly skill: Skill;
  readonly memory: FSRSState;
  /** The day on which it is to come back. */
  readonly due: number;
  readonly last: Review;
  /** How often it was missed, and when last, in milliseconds since 1970. */
  readonly misses: number;
  readonly missedAt: number;
}

/** The card after a review; a card begins with the first miss, so that a review that was good from the start makes none. */
export function afterReview(card: Card | null, review: Review): Card | null {
  const good = isGood(review);
  if (card === null && good) return null;
  const grade: Grade = good ? Rating.Good : Rating.Again;
  const elapsed = card === null ? 0 : Math.max(0, review.day - card.last.day);
  const memory = algorithm.next_state(card?.memory ?? null, elapsed, grade);
  return {
    scenarioId: review.scenarioId,
    skill: review.skill,
    memory,
    due: review.day + algorithm.next_interval(memory.stability, elapsed),
    last: review,
    misses: (card?.misses ?? 0) + (good ? 0 : 1),
    missedAt: good ? (card?.missedAt ?? review.at) : review.at,
  };
}

/** The chance that the skill is still there on that day, 0 to 1, as FSRS reckons. */
export function chanceOn(day: number, { memory, last }: Card): number {
  return algorithm.forgetting_curve(Math.max(0, day - last.day), memory.stability);
}

/** The cards of each scenario, by its id. */
export function byScenario(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const scenarios = new Map<string, Card[]>();
  for (const card of cards) {
    const known = scenarios.get(card.scenarioId);
    if (known === undefined) scenarios.set(card.scenarioId, [card]);
    else known.push(card);
  }
  return scenarios;
}
