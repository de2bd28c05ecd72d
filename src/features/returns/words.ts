import type { DueReturns } from "#learning/returns/due.ts";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number): string => SMALL[count] ?? `${count}`;
const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What else there is to say of today: what waits, or when the next comes; null where there is nothing. */
export function restInWords({ today, waiting, next }: DueReturns): string | null {
  if (waiting > 0) {
    const wait = waiting === 1 ? "One more waits for another day." : `${capitalized(inWords(waiting))} more wait for the next days.`;
    return today.length === 0 ? `Today’s returns are done. ${wait}` : wait;
  }
  return today.length === 0 && next !== null ? `Next return: ${next}.` : null;
}

/** What a break did to the pile; null where it did nothing. `rested` counts the scenarios that were let go. */
export function breakInWords(rested: number): string | null {
  if (rested === 0) return null;
  const others = rested === 1 ? "one other rests until it is missed again" : `${inWords(rested)} others rest until they are missed again`;
  return `Good to see you. You were away for a while: of what is due, the ten that you missed most stay, and ${others}.`;
}
