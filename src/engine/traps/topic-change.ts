import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const topicChange: Trap = {
  id: "topic_change",
  act: patternAct({
    note: "Leaves the rupture for another subject or the agenda.",
    patterns: [
      /^(?:(?:so|and|okay|well|right|but|,) )*(?:anyway|anyways|anyhow|moving on|in the meantime|meanwhile|speaking of|by the way|on another note)\b(?! (?:i am|i will|that was))/u,
      /\b(?:shall|should|can|could|let us|why do not) (?:we |us )?(?:just |all |now |maybe )?(?:get (?:started|going|back to|on with)|go (?:through|over|ahead with)|move (?:on|forward|ahead)|start (?:with|on|the|by)|begin|continue|carry on|pick up|return|turn to|focus on|talk about (?:something|the plan|your goals)|look at (?:the|your) (?:goals|plan|agenda|list|homework)|stick to|crack on|practice|practise)\b/u,
      /^(?:\w+ , )*(?:so|now|right|okay|then|great|fine) (?:, )?(?:let us (?!both|hear|see about|you|me|have|slow|stop|stay|sit|not|take|pause|try|identify|move you)|today(?:s)? topic|for today|homework)\b/u,
      /\bwhat (?:is|are) work like\b|\bseen? (?:the )?game\b.*\bhow\b/u,
      /\bhow (?:was|is|has) (?:your|the) (?:week|weekend|mood|sleep|homework|job|work)\b/u,
      /\bdid you (?:get (?:around|a chance) to|do the|do your|finish|manage to (?:do|fill)|fill|bring)\b/u,
      /\b(?:court|intake|agenda) ?(?:list|form|plan|items)?\b.*\b(?:shall|let us|go through)\b|\btoday(?:s)? topic\b|\bback to (?:the|what we|your|our) (?:\w+ )?(?:score|plan|goals?|agenda|topic|session|exercise|work|homework|list|sheet)\b/u,
      /\bon a scale\b|\bscale (?:of )?(?:0|zero|1|one) to\b|\bnow then\b|\bpick up (?:with|where)\b|\bbetter spent on\b/u,
      /\bwhat time suits\b|\bi will put you down for\b|\bwhen do you start\b/u,
      /\blet us (?:start|begin|continue|get) (?:with|by|back|on|going|started)\b/u,
    ],
    unless: [/\bbefore we (?:go|move|get|start|do|begin)\b/u],
    hits: ["So, how was your week?", "Shall we get started?", "Anyway, let's go through the list."],
    guardrails: ["Before we go on, what was it like?", "Start wherever you like."],
  }),
};
