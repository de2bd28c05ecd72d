import { patternAct } from "./act.ts";

/** Understanding announced instead of shown. */
export const claim = patternAct({
  note: "Says that the therapist understands, hears or gets it.",
  patterns: [
    /\bi (?:\w+ ){0,2}?(?:understand|get it|get that|get where|totally get|hear you|hear that|hear what|relate|empathize|sympathize|appreciate (?:that|how|your)|feel for you|feel you)\b(?! (?:it if|if))/u,
    /\bi (?:honestly |totally |completely |really |do |just )*know (?:just |exactly )?(?:how|what|that) (?:you|it|that|this) (?:\w+ )*?(?:feel|feels|is like|like|going|hard|are|must)\b/u,
    /\bi know (?:exactly|just) (?:how|what)\b/u,
    /\bi (?:have been|was) (?:there|the same|in your shoes|through)\b/u,
    /\b(?:believe me|trust me) i (?:get|know|understand)\b/u,
    /\bi can (?:totally |completely |really )?(?:understand|relate|empathize)\b/u,
    /\bknow what (?:it is like|you are going through|you mean)\b/u,
    /\bwhat you feel is (?:totally |completely )?valid\b|\byour feelings are (?:\w+ )?valid\b/u,
    /\bi see where you are coming from\b/u,
    /\bsome of it i know\b/u,
  ],
  unless: [
    /\b(?:do not|can not|could not|never|did not|cannot|help me|want to|like to|trying to|need to|to|would|might|may not) (?:\w+ )?(?:understand|get it|know (?:exactly )?(?:how|what)|hear you)\b/u,
  ],
  hits: ["I totally understand how you feel.", "I hear you.", "I know exactly how you feel.", "I get it."],
  guardrails: ["Help me understand what that was like.", "I can't know how you feel.", "I'd understand it if you were hurt."],
});
