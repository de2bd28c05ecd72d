import { createStore, type StoreApi } from "zustand/vanilla";
import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import { scoreResponse } from "#engine/score-response.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import { nextBeat } from "../conversation.ts";
import { promptOf } from "../prompt.ts";
import type { Try } from "../sitting-store.ts";
import { tryOf } from "../try-of.ts";
import { begun, NOTHING_WRITTEN, withDraft, withHeard, type Written } from "../written.ts";

/** After so many answers the conversation rests, whatever follows. */
const MOST_ANSWERS = 3;

/** How far a conversation has come. */
export interface Place {
  /** The answers so far, oldest first. */
  readonly said: readonly Try[];
  /** The beat that is answered now, or was answered last where the conversation rests; null for the opening. */
  readonly beat: Beat | null;
  readonly resting: boolean;
}

/** Nothing said yet. */
export const OPENING: Place = { said: [], beat: null, resting: false };

/** Where an answer leads: on to the beat that follows from its outcome, or to rest. */
export function placeAfter(scenario: Scenario, { said, beat }: Place, done: Try): Place {
  const answers = [...said, done];
  const follows = answers.length < MOST_ANSWERS ? nextBeat(scenario, done.beatId, chooseOutcome(done.report)) : null;
  return follows === null ? { said: answers, beat, resting: true } : { said: answers, beat: follows, resting: false };
}

/** Whether a conversation rests where other words would have led on. */
export function restsEarly(scenario: Scenario, { said, resting }: Place): boolean {
  const last = said.at(-1);
  if (!resting || last === undefined || said.length >= MOST_ANSWERS) return false;
  return (scenario.next ?? []).some(({ from }) => (from ?? null) === last.beatId);
}

export interface ConversationBeginning extends Written {
  readonly place: Place;
  /** Where this conversation was left a while ago, to be taken up again; null where it was not. */
  readonly leftOff: Place | null;
}

export interface ConversationOptions {
  readonly scenario: Scenario;
  readonly beginning: ConversationBeginning;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called once for each answer, at once: the moment to keep it. */
  readonly onTry: (done: Try) => void;
}

export interface Conversation extends Place, Written {
  /** Why the answer just handed in was not scored; cleared by the next key. */
  readonly unscorable: UnscorableReason | null;
  readonly leftOff: Place | null;
  readonly write: (draft: string) => void;
  /** The answer begins without a key: the microphone is open. */
  readonly listen: () => void;
  /** Adds what was spoken to the end of the draft. */
  readonly hear: (words: string) => void;
  readonly handIn: () => void;
  /** Goes on where the conversation was left. */
  readonly takeUp: () => void;
  readonly startAgain: () => void;
}

export type ConversationStore = StoreApi<Conversation>;

const MOVED_ON = { ...NOTHING_WRITTEN, unscorable: null, leftOff: null } as const;

/**
 * One conversation with one client: each answer is scored as it is handed in, the client replies, and it goes on or rests. Nothing is
 * kept here; `onTry` hands each answer over. What cannot be scored moves nothing.
 */
export function createConversation({ scenario, beginning, now, newId, onTry }: ConversationOptions): ConversationStore {
  const { place, ...rest } = beginning;
  return createStore<Conversation>((set, get) => ({
    ...place,
    ...rest,
    unscorable: null,
    write: (draft) => set((written) => ({ ...withDraft(written, draft, now), unscorable: null })),
    listen: () => set((written) => ({ ...begun(written, now), unscorable: null })),
    hear: (words) => {
      if (!get().resting) set((written) => ({ ...withHeard(written, words, now), unscorable: null }));
    },
    handIn: () => {
      const { beat, draft, resting } = get();
      if (resting) return;
      const { statement, stimulus } = promptOf(scenario, beat, null);
      const report = scoreResponse(draft, stimulus);
      if (report.status === "unscorable") return set({ unscorable: report.reason });
      const done = tryOf(
        get(),
        { id: newId(), delivery: null, statement, report, at: now() },
        { occasion: "conversation", skills: [], session: null, pressure: null },
      );
      set({ ...placeAfter(scenario, get(), done), ...MOVED_ON });
      onTry(done);
    },
    takeUp: () => {
      const { leftOff } = get();
      if (leftOff !== null) set({ ...leftOff, ...MOVED_ON });
    },
    // A list of its own: the screen tells by it that the conversation moved.
    startAgain: () => set({ ...OPENING, said: [], ...NOTHING_WRITTEN }),
  }));
}
