import type { Clock, WritingSeconds } from "./class-state.ts";

const SECOND_MS = 1000;

/** What is left of the writing time, in milliseconds. */
export function leftMs({ leftMs: left, since }: Clock, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

/** The clock running; one that runs already goes on. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock standing at what is left. */
export function pauseClock(clock: Clock, now: number): Clock {
  return { ...clock, leftMs: Math.round(leftMs(clock, now)), since: null };
}

/** The whole time anew, of another length perhaps; it runs if it ran. */
export function setClock(clock: Clock, seconds: WritingSeconds, now: number): Clock {
  return { seconds, leftMs: seconds * SECOND_MS, since: clock.since === null ? null : now };
}
