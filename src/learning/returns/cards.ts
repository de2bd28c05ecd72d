import type { Attempt } from "#schema/attempt.ts";
import { isScored, oldestFirst } from "../first-tries.ts";
import { dayOf } from "../local-day.ts";
import { afterReview, byScenario, type Card } from "./card.ts";
import { reviewsIn } from "./review.ts";
import { isBreak, toLetGo } from "./trim.ts";

/** What the attempts come to. Days as `dayOf` counts. */
export interface Cards {
  readonly all: readonly Card[];
  /** The day on which each scenario’s opening was last answered. */
  readonly answeredOn: ReadonlyMap<string, number>;
  /** How many scenarios were let go today, because of a break. */
  readonly rested: number;
}

/**
 * The cards that the attempts make, replayed from the oldest on; their order in the list does not matter. The first scored answer of a
 * day to a scenario’s opening is that day’s review of it, whatever it was given for: later ones know the feedback. One sentence rewritten
 * is no review, since the others were kept. A break is over with the first attempt after it, or with `now` (milliseconds since 1970) as
 * long as there is none. What is not there anymore (`isThere`) makes no card.
 */
export function replayCards(attempts: readonly Attempt[], now: number, isThere: (scenarioId: string) => boolean): Cards {
  const today = dayOf(now);
  const cards = new Map<string, Card>();
  const answeredOn = new Map<string, number>();
  let practicedOn: number | null = null;
  let rested = 0;

  const comeBack = (day: number) => {
    if (practicedOn === null || !isBreak(practicedOn, day)) return;
    const gone = toLetGo([...cards.values()], day);
    for (const card of gone) cards.delete(keyOf(card));
    if (day === today) rested = byScenario(gone).size;
  };
  for (const attempt of oldestFirst(attempts)) {
    const { scenarioId, beatId, occasion } = attempt;
    const day = dayOf(attempt.at);
    comeBack(day);
    practicedOn = day;
    if (beatId !== null || !isScored(attempt) || !isThere(scenarioId)) continue;
    if (day <= (answeredOn.get(scenarioId) ?? -Infinity)) continue;
    answeredOn.set(scenarioId, day);
    if (occasion === "redo") continue;
    for (const review of reviewsIn(attempt)) {
      const card = afterReview(cards.get(keyOf(review)) ?? null, review);
      if (card !== null) cards.set(keyOf(card), card);
    }
  }
  comeBack(today);
  return { all: [...cards.values()], answeredOn, rested };
}

const keyOf = ({ scenarioId, skill }: Pick<Card, "scenarioId" | "skill">): string => `${scenarioId}/${skill}`;
