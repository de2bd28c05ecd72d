import { patternAct } from "./act.ts";

/** Something is granted without saying what: a bare sorry, “fair enough”, “I got that wrong”. */
export const concede = patternAct({
  note: "Grants that something went wrong, without naming it.",
  patterns: [
    /\b(?:sorry|apologies|apologize)\b(?! (?:if|you feel|that you feel|you felt|you see it|to hear|for your loss|you are feeling|you took))/u,
    /\bforgive me\b/u,
    /\bmy (?:bad|mistake|fault|error|apologies)\b/u,
    /\b(?:it|that|this) (?:is|was) (?:all |totally |really |partly |entirely )?(?:on me|my fault|my doing|down to me|my mistake|a mistake|wrong of me|clumsy of me|careless of me|not okay|not fair)\b/u,
    /\byou (?:are|were|have) (?:absolutely |totally |completely |quite |so |probably )?(?:right|correct|got a point|a point)\b/u,
    /\b(?:fair|good|valid) (?:enough|point|cop|comment|question|call|play)\b/u,
    /\bpoint taken\b/u,
    /\b(?:that|you|it) (?:is|are) (?:a )?(?:very |so |totally )?(?:fair|true)\b/u,
    /\btrue\b(?! (?:that|story))/u,
    /\bi (?:really |totally |just |completely )?(?:blew|messed|screwed|botched|fumbled|stuffed) (?:it|that|this|up)\b/u,
    /\bi (?:got|have got|did get) (?:this|it|that|things) (?:\w+ )?wrong\b/u,
    /\bi (?:could|should|might|may) have (?:\w+ ){0,3}(?:better|differently|more helpfully|more carefully|more)\b/u,
    /\b(?:did not|do not think i|not) (?:\w+ ){0,3}(?:put|say|handle|phrase|express) (?:that|it|this) (?:so |very |as )?(?:well|right)\b/u,
    /\bshould(?: not| never) have (?:happened|said that|done that|been)\b/u,
    /\bi (?:let|have let) you down\b/u,
    /\bi (?:hurt|upset|failed|offended) you\b/u,
    /\bi own that\b/u,
    /\bi deserve (?:that|it)\b/u,
    /\b(?:a |the )?(?:mix up|misstep|slip|oversight|failing on my part)\b/u,
    /\bthe balance may have been\b/u,
  ],
  unless: [/\bnot (?:going to )?(?:say |be )?sorry\b/u, /\bif i (?:did|have|was|came|said|made)\b.*\bnot sure\b/u],
  hits: ["Sorry about that.", "Fair enough.", "my bad", "You're right.", "I could've handled that better.", "I blew it."],
  guardrails: ["I'm sorry you feel that way.", "I'm sorry to hear about your father.", "It is fine to be here."],
});
