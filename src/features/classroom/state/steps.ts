import { startClock } from "./clock.ts";
import { type ClassState, type ClassStep, CLASS_STEPS, type RoomAnswer, shownAnswers } from "./class-state.ts";

/** Whether something that belongs to `shown` is to be seen at `step`. */
export function isReached(step: ClassStep, shown: ClassStep): boolean {
  return CLASS_STEPS.indexOf(step) >= CLASS_STEPS.indexOf(shown);
}

/** Whether the step is about the answers shown. */
export const isAboutAnswers = (step: ClassStep): boolean => isReached(step, "said") && step !== "end";

/** The first answer that the room has not voted on yet, or null. */
export function nextAnswer({ answers }: ClassState): RoomAnswer | null {
  return answers.find(({ vote }) => vote === "open") ?? null;
}

/** Shows these answers, one or two, alone at first. Changes nothing where none of them is there. */
export function showAnswers(state: ClassState, ids: readonly string[]): ClassState {
  const shown = ids.filter((id) => state.answers.some((answer) => answer.id === id)).slice(0, 2);
  return shown.length === 0 ? state : { ...state, step: "said", shown };
}

/**
 * The class one step on. It stays at `collect` while there is no answer; leaving the vote ends it; after the client’s reaction comes the next
 * answer without a vote, and after the last the end. An answer that can’t be read has one step after the vote, which says why.
 */
export function forward(state: ClassState, isRead: (text: string) => boolean, now: number): ClassState {
  const { step } = state;
  switch (step) {
    case "statement":
      return { ...state, step: "writing", clock: startClock(state.clock, now) };
    case "collect":
      return state.answers.length === 0 ? state : next(state);
    case "said":
      return { ...state, step: shownAnswers(state).some(({ vote }) => vote === "open") ? "vote" : "own" };
    case "vote":
      return endVote(state, "done");
    case "own":
      return shownAnswers(state).some(({ text }) => isRead(text)) ? { ...state, step: "reflect" } : next(state);
    case "reaction":
      return next(state);
    case "end":
      return state;
    case "setting":
    case "writing":
    case "reflect":
    case "ask":
    case "traps":
      return { ...state, step: CLASS_STEPS[CLASS_STEPS.indexOf(step) + 1] ?? step };
  }
}

/** The class one step back; from the first answer and from the end to the list of them. */
export function back(state: ClassState): ClassState {
  const { step } = state;
  if (step === "end") return { ...state, step: "collect" };
  return { ...state, step: CLASS_STEPS[CLASS_STEPS.indexOf(step) - 1] ?? step };
}

/** Straight to a step that is about no answer. */
export function goTo(state: ClassState, step: "collect" | "end"): ClassState {
  return { ...state, step };
}

/** The vote on the answers shown is over, and the reading may be seen. One that was done before is not skipped afterwards. */
export function endVote(state: ClassState, how: "done" | "skipped"): ClassState {
  if (!isAboutAnswers(state.step)) return state;
  const ends = (answer: RoomAnswer) => state.shown.includes(answer.id) && (how === "done" || answer.vote === "open");
  const answers = state.answers.map((answer) => (ends(answer) ? { ...answer, vote: how } : answer));
  return { ...state, step: "own", answers };
}

function next(state: ClassState): ClassState {
  const following = nextAnswer(state);
  return following === null ? { ...state, step: "end" } : showAnswers(state, [following.id]);
}
