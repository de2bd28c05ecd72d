import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

/** Where a “but” turns; whether it takes something back depends on what stands on both sides (find-traps.ts). */
export const butReversal: Trap = {
  id: "but_reversal",
  act: patternAct({
    note: "A but, however, although or it’s-just-that.",
    patterns: [
      /\b(?:but|however|although|though|yet|still|it is just (?:that)?|the thing is|that said|having said that|at the same time|even so|except)\b.*$/u,
    ],
    unless: [
      /\bbut (?:you tell me|tell me|what i (?:want|would like)|i would (?:like|love|rather|want) to (?:hear|know|understand)|i want to (?:hear|know|understand)|what (?:was|is|did|do)|how (?:was|is|did|do)|i (?:am|would be) (?:curious|interested|listening)|first|before|only if|can you|could you|would you|not (?:once|one|in|with|to))\b/u,
    ],
    hits: ["I am young, but I was trained for this."],
    guardrails: ["But you tell me.", "But what I want to hear is what it was like."],
  }),
};
