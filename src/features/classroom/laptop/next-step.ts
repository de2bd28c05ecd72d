import { type ClassState, shownAnswers } from "../state/class-state.ts";
import { STEP_WORDS } from "../state/step-words.ts";
import { forward } from "../state/steps.ts";

/** What the next press brings, in words: “The vote,” “Answer 3”; null where nothing comes, or an answer is waited for. */
export function nextStep(state: ClassState): string | null {
  const next = forward(state, () => true, 0);
  if (next.step === state.step) return null;
  if (next.step !== "said") return STEP_WORDS[next.step].name;
  return `Answer ${shownAnswers(next)
    .map(({ label }) => label)
    .join(" and ")}`;
}
