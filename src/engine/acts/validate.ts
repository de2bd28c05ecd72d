import { patternAct } from "./act.ts";

/** The client’s view of the therapist is called reasonable; nothing is granted as true of the therapist. */
export const validate = patternAct({
  note: "Calls the client’s view of the therapist reasonable, and owns nothing.",
  patterns: [
    /\bi (?:can|could|do)? ?(?:totally |completely |really |also )?(?:see|get|understand|imagine) (?:why|how) (?:you (?:would|might|may|could)|it|that|this)\b(?! (?:is|must be) (?:hard|frustrating|upsetting|difficult))/u,
    /\b(?:it|that) (?:\w+ )?makes (?:total |complete |perfect |a lot of )?sense (?:that )?you (?:would |are |might |have )?(?:\w+ )?(?:ask|asking|check|doubt|wonder|question|angry|mad|annoyed|upset|see|think|feel|wary|careful)/u,
    /\bmakes sense you\b/u,
    /\byou have (?:every|all the|a) right to (?:be |feel )?(?:\w+ )?(?:angry|annoyed|mad|upset|ask|doubt|wary|furious|cross)\b/u,
    /\bi would (?:be|feel|fold|ask|think|wonder|want|have|say|react)(?: \w+){0,7} (?:too|as well|also|in your (?:place|shoes|position))\b/u,
    /\bi (?:do not|would not|can not) blame you\b/u,
    /\bi can see how (?:that|it|this|i)\b/u,
    /\bit (?:is|was) (?:a )?(?:reasonable|understandable|natural|legitimate) (?:thing |question )?(?:to|for you|that you)\b/u,
    /\bno wonder\b/u,
  ],
  hits: ["I can see why you would think so.", "It makes sense you'd ask.", "I'd be angry too."],
  guardrails: ["Anyone would be upset.", "I understand how hard it is to lose a parent."],
});
