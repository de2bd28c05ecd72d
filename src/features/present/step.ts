/** What the room sees, in this order: nothing of the reading before the answer stands alone. */
export const STEPS = ["setting", "statement", "answer", "said", "own", "reflect", "ask", "traps", "reaction"] as const;
export type Step = (typeof STEPS)[number];

/** The step after this one. The room cannot get past `answer` before there is one that can be read; the last step stays. */
export function stepForward(step: Step, answered: boolean): Step {
  if (step === "answer" && !answered) return step;
  return STEPS[STEPS.indexOf(step) + 1] ?? step;
}

export function stepBack(step: Step): Step {
  return STEPS[STEPS.indexOf(step) - 1] ?? step;
}

/** Whether something that belongs to `shown` is to be seen at `step`. */
export function isReached(step: Step, shown: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(shown);
}
