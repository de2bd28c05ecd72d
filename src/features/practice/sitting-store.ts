import { createStore, type StoreApi } from "zustand/vanilla";
import { scoreResponse } from "#engine/score-response.ts";
import type { InSession, Pressure } from "#schema/attempt.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { BySkill, DeliveryKind, Level, Occasion, Skill, UnscorableReason } from "#schema/vocabulary.ts";
import { reactionTo } from "./conversation.ts";
import { nextPhase, type Phase, type Step } from "./phase.ts";
import { promptOf } from "./prompt.ts";
import { tryOf } from "./try-of.ts";
import { begun, NOTHING_WRITTEN, withDraft, withHeard, type Written } from "./written.ts";

/** One answer that was scored, with all that an attempt keeps of it. Times in milliseconds since 1970, durations in milliseconds. */
export interface Try {
  readonly id: string;
  readonly beatId: string | null;
  readonly delivery: DeliveryKind | null;
  readonly statement: string;
  readonly text: string;
  readonly selfRating: BySkill<Level> | null;
  readonly report: ScoredReport;
  readonly at: number;
  readonly durationMs: number;
  readonly occasion: Occasion;
  readonly skills: Skill[];
  readonly session: InSession | null;
  readonly pressure: Pressure | null;
  readonly spoken: boolean;
}

/** What a sitting is for, told by whoever opened it. */
export interface Purpose {
  readonly occasion: Occasion;
  /** The skills that it is about; none where it is about the whole repair. */
  readonly skills: readonly Skill[];
  readonly session: InSession | null;
}

/** Practice as anybody may begin it from the library. */
export const FREE_PRACTICE: Purpose = { occasion: "practice", skills: [], session: null };

/** What was said before the beat that the trainee answers now. */
export interface Exchange {
  readonly statement: string;
  readonly answer: string;
  /** What the client said to it; null where nothing is written. */
  readonly reaction: string | null;
}

/** Where a sitting begins: anew, where a draft was left, or at the feedback that was shown last. */
export interface Beginning extends Written {
  readonly beat: Beat | null;
  readonly thread: readonly Exchange[];
  readonly delivery: DeliveryKind | null;
  /** The answer whose feedback is shown; null where one is to be written. */
  readonly current: Try | null;
  readonly earlier: readonly Try[];
}

export interface SittingOptions {
  readonly scenario: Scenario;
  readonly purpose: Purpose;
  readonly beginning: Beginning;
  readonly selfRating: () => boolean;
  /** The room pressure under which an answer is given; null where there is none. */
  readonly pressure: () => Pressure | null;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called once for each answer, when its feedback is about to be shown: the moment to keep it. */
  readonly onTry: (done: Try) => void;
}

export interface Sitting extends Written {
  readonly phase: Phase;
  readonly beat: Beat | null;
  readonly delivery: DeliveryKind | null;
  readonly thread: readonly Exchange[];
  /** Why the answer just handed in was not scored; cleared by the next key. */
  readonly unscorable: UnscorableReason | null;
  /** The answer that is being rated, shown or redone. */
  readonly current: Try | null;
  /** The skill whose words are being rewritten, and the others kept; null outside a redo. */
  readonly redoing: Skill | null;
  /** The first answer of this sitting, once its feedback was shown. */
  readonly first: Try | null;
  /** Earlier tries at the same statement, oldest first. */
  readonly earlier: readonly Try[];
  readonly choose: (delivery: DeliveryKind | null) => void;
  readonly write: (draft: string) => void;
  /** The answer begins without a key: the microphone is open. */
  readonly listen: () => void;
  /** Adds what was spoken to the end of the draft. */
  readonly hear: (words: string) => void;
  readonly handIn: () => void;
  /** Null where the trainee would rather not. */
  readonly rate: (levels: BySkill<Level> | null) => void;
  readonly sayAgain: () => void;
  /** Opens the answer that is shown for a redo of one skill; `write` then takes the whole answer with the new words in it. */
  readonly redo: (skill: Skill) => void;
  /** Back to the feedback, with the answer as it was. */
  readonly leaveRedo: () => void;
  readonly goOn: (beat: Beat) => void;
}

export type SittingStore = StoreApi<Sitting>;

/** One sitting with one scenario: what the trainee did so far. Nothing is kept here; `onTry` hands each answer over. */
export function createSitting(options: SittingOptions): SittingStore {
  const { scenario, purpose, beginning, now } = options;
  return createStore<Sitting>((set, get) => {
    const step = (name: Step) => nextPhase(get().phase, name, options.selfRating());
    const show = (phase: Phase, current: Try) => {
      set({ phase, current, unscorable: null, redoing: null });
      if (phase !== "feedback") return;
      set(({ first }) => ({ first: first ?? current }));
      options.onTry(current);
    };

    return {
      ...beginning,
      phase: beginning.current === null ? "write" : "feedback",
      unscorable: null,
      redoing: null,
      first: beginning.earlier[0] ?? beginning.current,
      choose: (delivery) => {
        if (get().phase === "write" && get().earlier.length === 0) set({ delivery });
      },
      write: (draft) => set((written) => ({ ...withDraft(written, draft, now), unscorable: null })),
      listen: () => set((written) => ({ ...begun(written, now), unscorable: null })),
      hear: (words) => {
        if (get().phase === "write") set((written) => ({ ...withHeard(written, words, now), unscorable: null }));
      },
      handIn: () => {
        const { phase, draft, beat, delivery, current, earlier, redoing } = get();
        if (phase !== "write" && phase !== "redo") return;
        const { statement, stimulus } = promptOf(scenario, beat, delivery);
        const report = scoreResponse(draft, stimulus);
        if (report.status === "unscorable") return set({ unscorable: report.reason });
        const done = tryOf(
          get(),
          { id: options.newId(), delivery, statement, report, at: now() },
          redoing === null
            ? { ...purpose, skills: [...purpose.skills], pressure: options.pressure() }
            : { occasion: "redo", skills: [redoing], session: purpose.session, pressure: null },
        );
        if (current !== null) set({ earlier: [...earlier, current] });
        show(step("scored"), done);
      },
      rate: (levels) => {
        const { phase, current } = get();
        if (phase === "rate" && current !== null) show(step("rated"), { ...current, selfRating: levels });
      },
      sayAgain: () => {
        const { current, earlier } = get();
        if (current === null || step("again") !== "write") return;
        set({ phase: "write", earlier: [...earlier, current], current: null, ...NOTHING_WRITTEN });
      },
      redo: (skill) => {
        const { current } = get();
        if (current === null || step("redo") !== "redo") return;
        set({ phase: "redo", redoing: skill, draft: current.text, startedAt: null, spoken: current.spoken });
      },
      leaveRedo: () => {
        const { phase, current } = get();
        if (phase !== "redo" || current === null) return;
        set({ phase: step("leave_redo"), redoing: null, draft: current.text, unscorable: null });
      },
      goOn: (beat) => {
        const { current, thread } = get();
        if (current === null || step("go_on") !== "write") return;
        const { statement, text: answer, beatId, report } = current;
        const said = { statement, answer, reaction: reactionTo(scenario, beatId, report) };
        set({ phase: "write", beat, thread: [...thread, said], current: null, earlier: [], ...NOTHING_WRITTEN });
      },
    };
  });
}
