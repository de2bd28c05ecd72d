import type { Attempt } from "#schema/attempt.ts";
import { type Skill, SKILLS } from "#schema/vocabulary.ts";
import { dayInWords, dayOf } from "../local-day.ts";
import { byScenario, type Card, chanceOn } from "./card.ts";
import { replayCards } from "./cards.ts";
import { isGood } from "./review.ts";
import { type Why, whyOf } from "./why.ts";

/** A scenario that comes back for the skills that were missed there, in the order in which skills are shown. */
export interface Return {
  readonly scenarioId: string;
  readonly skills: readonly Skill[];
  /** Why it is back, a line for each of the skills. */
  readonly why: readonly Why[];
}

export interface DueReturns {
  /** What is back today, what is most likely forgotten first: never more than the cap, less what came back today already. */
  readonly today: readonly Return[];
  /** How many scenarios more are due, and wait for another day. */
  readonly waiting: number;
  /** The next day on which something is due, in words; null where nothing is. */
  readonly next: string | null;
  /** How many scenarios were let go today, because of a break. */
  readonly rested: number;
}

/**
 * What comes back. `attempts` in any order, `now` in milliseconds since 1970, `cap` in scenarios a day; `isThere` says whether a scenario
 * still exists. What was answered today does not come back today: its feedback was just seen.
 */
export function dueReturns(attempts: readonly Attempt[], now: number, cap: number, isThere: (scenarioId: string) => boolean): DueReturns {
  const today = dayOf(now);
  const { all, answeredOn, rested } = replayCards(attempts, now, isThere);
  const isDue = ({ scenarioId, due }: Card) => due <= today && (answeredOn.get(scenarioId) ?? -Infinity) < today;
  const due = [...byScenario(all.filter(isDue)).entries()]
    .map(([scenarioId, cards]) => ({ scenarioId, cards, chance: Math.min(...cards.map((card) => chanceOn(today, card))) }))
    .toSorted((a, b) => a.chance - b.chance || b.cards.length - a.cards.length || (a.scenarioId < b.scenarioId ? -1 : 1));
  const cameBack = new Set(
    attempts
      .filter(({ occasion, beatId, at }) => occasion === "return" && beatId === null && dayOf(at) === today)
      .map(({ scenarioId }) => scenarioId),
  );
  const room = Math.max(0, cap - cameBack.size);
  const nextDay = Math.min(...all.map((card) => Math.max(card.due, today + 1)));
  return {
    today: due.slice(0, room).map(({ scenarioId, cards }) => returnOf(scenarioId, cards, today)),
    waiting: Math.max(0, due.length - room),
    next: all.length === 0 ? null : dayInWords(nextDay, today),
    rested,
  };
}

/**
 * The scenario that was missed last, due or not, today’s too: for a practice session’s repeat when nothing is due. Null where nothing was
 * missed that did not come out well since. Arguments as for `dueReturns`.
 */
export function lastMissed(attempts: readonly Attempt[], now: number, isThere: (scenarioId: string) => boolean): Return | null {
  const missed = replayCards(attempts, now, isThere).all.filter(({ last }) => !isGood(last));
  const [latest] = missed.toSorted((a, b) => b.last.at - a.last.at || (a.scenarioId < b.scenarioId ? -1 : 1));
  if (latest === undefined) return null;
  const cards = missed.filter(({ scenarioId }) => scenarioId === latest.scenarioId);
  return returnOf(latest.scenarioId, cards, dayOf(now));
}

/** What is missed in one scenario, as of now, due or not; null where nothing is. */
export function missedIn(attempts: readonly Attempt[], now: number, scenarioId: string): Return | null {
  const missed = replayCards(attempts, now, (id) => id === scenarioId).all.filter(({ last }) => !isGood(last));
  return missed.length === 0 ? null : returnOf(scenarioId, missed, dayOf(now));
}

function returnOf(scenarioId: string, cards: readonly Card[], today: number): Return {
  const inOrder = SKILLS.flatMap((skill) => cards.filter((card) => card.skill === skill));
  return {
    scenarioId,
    skills: inOrder.map(({ skill }) => skill),
    why: whyOf(
      inOrder.map(({ last }) => last),
      today,
    ),
  };
}
