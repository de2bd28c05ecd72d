import { byScenario, type Card } from "./card.ts";

/** So many days in a row without any attempt make a break. */
const BREAK_DAYS = 14;
/** How many scenarios stay of what is due after one. */
const KEPT_AFTER_BREAK = 10;

/** Whether the days between two days of practice make a break. */
export const isBreak = (last: number, next: number): boolean => next - last - 1 >= BREAK_DAYS;

/**
 * The cards to let go on the first day after a break: what is due on that day outside of the ten scenarios most worth keeping, which are
 * those missed most often, and of these the ones missed most lately. The order hangs on nothing that changes without a new answer, so
 * that what is let go on one day of the break is not back on the next.
 */
export function toLetGo(cards: readonly Card[], day: number): readonly Card[] {
  const isDue = ({ due }: Card) => due <= day;
  return [...byScenario(cards).entries()]
    .filter(([, known]) => known.some(isDue))
    .map(([scenarioId, known]) => ({
      scenarioId,
      due: known.filter(isDue),
      misses: known.reduce((sum, { misses }) => sum + misses, 0),
      missedAt: Math.max(...known.map(({ missedAt }) => missedAt)),
    }))
    .toSorted((a, b) => b.misses - a.misses || b.missedAt - a.missedAt || (a.scenarioId < b.scenarioId ? -1 : 1))
    .slice(KEPT_AFTER_BREAK)
    .flatMap(({ due }) => due);
}
