import { createStore, type StoreApi } from "zustand/vanilla";
import type { Pressure } from "#schema/attempt.ts";
import type { SittingStore } from "../sitting-store.ts";

/** Room pressure on the answer that is given now. */
export interface Room {
  /** What was chosen, less what was turned off for this answer. */
  readonly pressure: Pressure;
  /** Whether the client’s words wait until the trainee is ready: neither shown nor heard yet. */
  readonly awaited: boolean;
  /** Whether the trainee has let them come. */
  readonly opened: boolean;
  /** When the answer time began, in milliseconds since 1970; null before, and where there is none. */
  readonly clockFrom: number | null;
  /** Sets the pressure anew, before anything is written. */
  readonly choose: (pressure: Pressure) => void;
  readonly open: () => void;
  /** The answer time begins, unless it has begun or there is none. */
  readonly startClock: () => void;
  readonly turnOffClock: () => void;
  readonly showWords: () => void;
  /** This device has no voice for the client: the words are shown, and that was nobody’s choice. */
  readonly lackVoice: () => void;
  /** Another answer begins: to words that are known (`again`), or to new ones. */
  readonly next: (again: boolean) => void;
}

export type RoomStore = StoreApi<Room>;

interface RoomOptions {
  readonly chosen: () => Pressure;
  /** Whether the first answer goes on from a draft: it is then finished in peace. */
  readonly restored: boolean;
  readonly now: () => number;
}

const NONE: Pressure = { seconds: null, voiceOnly: false };
const isOn = ({ seconds, voiceOnly }: Pressure) => seconds !== null || voiceOnly;
/** Under these, the client’s words wait until the trainee is ready. */
const beginning = (pressure: Pressure) => ({ pressure, awaited: isOn(pressure), opened: false, clockFrom: null });

/**
 * Room pressure, answer by answer. What was chosen holds for each new statement; the same words again have the clock alone, which
 * then begins with the first key, since there is an earlier answer to look at.
 */
export function createRoom({ chosen, restored, now }: RoomOptions): RoomStore {
  return createStore<Room>((set, get) => ({
    ...beginning(restored ? NONE : chosen()),
    choose: (pressure) => set(beginning(pressure)),
    open: () => set({ awaited: false, opened: true }),
    startClock: () => {
      const { pressure, clockFrom } = get();
      if (pressure.seconds !== null && clockFrom === null) set({ awaited: false, clockFrom: now() });
    },
    turnOffClock: () =>
      set(({ pressure: { voiceOnly }, awaited, opened }) => ({
        pressure: { seconds: null, voiceOnly },
        awaited: awaited && voiceOnly,
        opened: opened || (awaited && !voiceOnly),
        clockFrom: null,
      })),
    showWords: () =>
      set(({ pressure: { seconds }, awaited, opened }) => ({
        pressure: { seconds, voiceOnly: false },
        awaited: awaited && seconds !== null,
        opened: opened || (awaited && seconds === null),
      })),
    lackVoice: () =>
      set(({ pressure: { seconds }, awaited }) => ({ pressure: { seconds, voiceOnly: false }, awaited: awaited && seconds !== null })),
    next: (again) => {
      const pressure = chosen();
      set(again ? { ...beginning({ ...pressure, voiceOnly: false }), awaited: false } : beginning(pressure));
    },
  }));
}

/** What an attempt keeps: a clock only where it ran, a voice alone only where the words were never shown; null where there was neither. */
export function pressureOf({ pressure: { seconds, voiceOnly }, clockFrom }: Room): Pressure | null {
  const kept = { seconds: clockFrom === null ? null : seconds, voiceOnly };
  return isOn(kept) ? kept : null;
}

/** Keeps the room beside the sitting: the clock begins with the first key at the latest. What comes back ends that. */
export function followSitting(room: RoomStore, sitting: SittingStore): () => void {
  return sitting.subscribe((now, before) => {
    if (now.phase !== "write") return;
    if (before.phase !== "write") room.getState().next(now.earlier.length > 0);
    if (now.startedAt !== null && before.startedAt === null) room.getState().startClock();
  });
}
