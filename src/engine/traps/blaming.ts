import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const blaming: Trap = {
  id: "blaming",
  act: patternAct({
    note: "Puts it on the client: pathologizes, lectures, turns it round.",
    patterns: [
      /\b(?:resistance|resistant|resisting|avoidance|avoiding|avoidant|devaluing|projecting|projection|transference|deflecting|deflection|splitting|self sabotag\w*|sabotag\w*|manipulat\w*|passive aggressive|non compliant|noncompliant|acting out|defensive|defense mechanism|classic|textbook|touchiness|catastrophizing|cognitive distortion\w*|distorted|oversensitive|too sensitive|overreacting|dramatic|paranoid|irrational|unreasonable|being difficult|contempt|attachment style|pushing me away|borderline thinking|black and white thinking)\b/u,
      /\bif you (?:had|would|want(?:ed)? (?:to be|this|me|it)|did|really|just|are not|do not|can not|could) (?:\w+ ){0,3}(?:done|do|told|tell|come|came|want|tried|try|try|heard|open|practice|practiced|filled|work|willing|put|give|said|listen|engage|committed|honest|help)\b/u,
      /\byou (?:never|always|have not|did not|do not|will not|are not) (?:\w+ ){0,2}(?:tried|open up|do the|done the|engage|engaging|listening|letting me|willing|trying|let me|cooperate|practiced|filled|put in)\b/u,
      /\byou (?:need|have) to (?:take responsibility|learn|be (?:more )?(?:honest|open|willing|patient)|accept|understand|remember|want|work|let|stop|put|be the|start|own|realize|meet)\b/u,
      /\b(?:take|taking) (?:some )?(?:responsibility|ownership) for (?:your|the)\b/u,
      /\bi can not (?:want this|help (?:you|somebody|someone)|do this|do it|work) (?:more than|who|if|for you|unless|when)\b/u,
      /\byour (?:own )?(?:pattern|patterns|issue|issues|anger|reaction|choices|behavior|attitude|part in (?:this|it)|stuff|baggage|defenses|illness|disorder|condition|symptoms?) (?:is|are|has|talking|that|with|here|from)\b/u,
      /\b(?:something of a|a|the|same) pattern (?:with|of|in|for|you|here|we)\b/u,
      /\b(?:more|really|actually|perhaps|maybe) about (?:him|her|them|your|you|something|yourself|how you|the way you) (?:\w+ )?(?:than|mother|father|mom|dad|past|own|ex|family|wife|feel)?\b/u,
      /\bi (?:am )?(?:notice|noticing|wonder if|wondering if|sense|think|suspect) (?:that )?(?:this|you|there|it|some|your) (?:\w+ ){0,4}(?:resistance|avoid\w*|pattern|familiar|push\w*|test\w*|anger|deflect\w*|about your|reminds|wall|defens\w*)\b/u,
      /\bpart of you (?:that )?(?:needs to|keeps score|wants to push|is testing)\b|\bthere is a part of you\b.{0,40}\b(?:keeps|score|wants to|likes)\b/u,
      /\byou (?:have )?(?:chosen|chose|decided|are choosing) to (?:take|be|see|feel|make|react|interpret|hear|read)\b/u,
      /\b(?:you are|you were) (?:being |just |only |really |the one )?(?:rude|unfair|difficult|aggressive|hostile|sensitive|childish|negative|testing me|angry at (?:your|someone)|making (?:this|it|assumptions)|turning|twisting|reading (?:too|into)|jumping to|not being|putting|taking it)\b/u,
      /\byou have not (?:finished|done|completed|practiced|kept|stuck|given|tried) (?:a|any|one|the|your|it|this|me)\b|\bwhat you bring\b|\b(?:is|as) a symptom\b|\b(?:the )?(?:illness|disorder|addiction|depression|anxiety|trauma|grief|disease|anger|fear) (?:speaking|talking|is talking)\b|\bwhen you (?:are|have) (?:calmer|calmed|ready to be|less)\b|\b(?:usually|often|really|mostly) (?:guilt|shame|fear|anger|about control)\b|\bquick to (?:assume|blame|judge|take|anger)\b|\bkept you from\b|\bwho put us in this\b|\bnot (?:going to )?(?:get )?drawn into\b|\bsurvived it\b.{0,30}\babout you\b/u,
      /\bif it had mattered\b|\btendency to\b|\bhistory of disrupted\b|\blearning to tolerate\b|\byou distort\b|\bpart of (?:the|your) (?:illness|disorder|condition|problem)\b|\bblack and white (?:thinking|anger)\b|\b(?:grief|illness|anger|drink) talking\b|\bfair on your\b|\bnot helping (?:her|him|them|yourself)\b|\bwhy did not you (?:say|tell|just|pull|call|reply|speak|ask)\b|\bmanages? to speak up\b|\bput in the effort\b/u,
      /\bhow (?:quickly|fast) you (?:went|go|jump)\b|\bhow you (?:have been coping|treat|react)\b|\breading every\b|\bevery time we get near\b|\bpeople in your position\b/u,
      /\byou (?:do|did) (?:feel|do|say) that with (?:everybody|everyone|people|me)\b/u,
      /\bit (?:takes|took) two\b|\bthat is (?:on|up to) you\b|\bnobody (?:forces|forced|made) you\b|\byou (?:knew|signed|agreed to) the\b|\bin your interest to\b|\bwhat part of (?:that|this|it) can you own\b|\b(?:you|your) (?:might|may) want to (?:ask yourself|look at|think about|consider)\b|\byou could have killed\b|\bpeople who did have kids\b|\bwhat makes it so hard for you to\b|\bmake this about\b|\byou made (?:this|me)\b|\bwho will not\b|\bask yourself\b|\bturn this into\b/u,
    ],
    unless: [/\bi (?:was|got|have been|am) (?:being |getting |a bit |so )?defensive\b/u],
    hits: ["I'm noticing some resistance.", "If you had done the homework we wouldn't be here."],
    guardrails: ["I got defensive.", "You're worried I can't help.", "You never got a word in."],
  }),
};
