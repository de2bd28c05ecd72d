/** Where the trainee is with one statement. */
export type Phase = "write" | "rate" | "feedback" | "redo";

/** What moves a sitting on. An answer that cannot be scored moves nothing: the trainee goes on writing. */
export type Step = "scored" | "rated" | "again" | "go_on" | "redo" | "leave_redo";

/**
 * The phase that follows. A step that has no place in a phase leaves it as it is, so that a key pressed twice does no harm.
 * `selfRating` says whether the trainee rates themselves before anything is shown; after the redo of one skill they are not asked.
 */
export function nextPhase(phase: Phase, step: Step, selfRating: boolean): Phase {
  switch (phase) {
    case "write":
      if (step !== "scored") return phase;
      return selfRating ? "rate" : "feedback";
    case "rate":
      return step === "rated" ? "feedback" : phase;
    case "feedback":
      if (step === "redo") return "redo";
      return step === "again" || step === "go_on" ? "write" : phase;
    case "redo":
      return step === "scored" || step === "leave_redo" ? "feedback" : phase;
  }
}
