import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const nonApology: Trap = {
  id: "non_apology",
  act: patternAct({
    note: "Sorry for the client’s reaction, or sorry only if there was one.",
    patterns: [
      /\b(?:sorry|apologize|apologies) (?:that |but )?(?:you (?:feel|felt|are feeling|see it|took|think|thought|got|were (?:offended|upset|hurt)|are (?:upset|offended|hurt))|if (?:you|that|it|this|i|anything|what|my)|for how you (?:feel|felt)|for any)\b/u,
      /\bsorry (?:that )?(?:it|this|that) (?:\w+ )?(?:upset|offended|bothered|made you feel|felt that way)\b/u,
      /\bi regret that you\b/u,
      /\bif (?:i|that|it|this) (?:\w+ )?(?:offended|upset|hurt|bothered) you\b.*\b(?:sorry|apologize)\b/u,
    ],
    hits: ["I'm sorry you feel that way.", "Sorry if you were offended."],
    guardrails: ["I'm sorry I was late.", "I'm sorry you had to wait for me."],
  }),
};
