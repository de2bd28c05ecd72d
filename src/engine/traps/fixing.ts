import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const fixing: Trap = {
  id: "fixing",
  act: patternAct({
    note: "Advice, a plan, a technique, a referral or a transfer before the concern is heard.",
    patterns: [
      /\b(?:have you|you could|you should|you might|you may want to|maybe you (?:could|should)|why do not you|how about (?:you|we)|what if (?:you|we)|what about trying) (?:\w+ )?(?:tried|thought|considered|try|think about|consider|write|make|keep|talk to|speak to|ask|start|do|use|practice|take|jot|pop)\b/u,
      /\b(?:i (?:would|can|could|will|want to)|let me|i am going to) (?:suggest|recommend|advise|refer|transfer|arrange|set you up|put you (?:down|in touch)|find (?:you|for you)|give you (?:the number|a number|the|a leaflet|some)|send you|print|book|show you (?:a|some|how)|teach you|walk you through)\b/u,
      /\b(?:i (?:can|could|will|would)|want me to|if you (?:like|want|would)|would you like me to)\b.{0,40}\b(?:refer|transfer|colleague|another (?:therapist|counselor|worker)|somebody else|someone else|somebody older|someone older|different (?:therapist|counselor)|a better counselor|switch|send somebody|ask at the desk)\b/u,
      /\b(?:find|get|see|send|talk to|work with|prefer|want|like) (?:for you |you )?(?:another|a different|an older|a more experienced|somebody else|someone else|a better) ?(?:therapist|counselor|worker|person|one)?\b.{0,30}\b(?:therapist|counselor|worker|who|at|to|i)\b/u,
      /\b(?:colleague of mine|my colleague|a colleague)\b/u,
      /\blet us (?:try|do|start|begin|use|set|make|write|work on|practice|look at (?:the|your|some)|come up with|talk about (?:how|what) (?:we|you) can|see how we|put together|go through|figure out|problem)\b/u,
      /\b(?:there is|there are|we have|i have got|i have) (?:also )?(?:a|an|some|the number)? ?(?:\w+ ){0,4}(?:group|groups|class|classes|course|clinic|app|line|hotline|service|program|slots|office|kit|mentor|link|leaflet|cd|book|video)\b|\bhere is the link\b|\byou ought to\b|\blittle and often\b|\bi will (?:message|have a word|pop you|book|print|put you|have (?:him|her|them|someone)|ring the|speak to|refer|set up|email)\b|\bget you (?:some|to a|a|the|moved|set)\b|\b(?:prevention|safety|action|care) plan\b|\bput in a (?:request|complaint)\b|\bfor and against\b|\brate the\b|\bin the column\b/u,
      /\b(?:try (?:to )?(?:jotting|writing|this|something|some|a|the|breathing|noticing|it|these|out|keeping|taking|not)|take (?:a|one|some|three) (?:slow |deep )?breaths?|close your eyes|feet on (?:the )?floor|(?:do|try|use|practice|learn|start|keep|begin|bring|here is|brought|do you have|got) (?:a |an |some |the |this |that |your |my |one |our )?(?:\w+ ){0,2}(?:breathing|exercise|technique|tool|strategy|strategies|coping skills?|worksheet|diary|journal|handout|leaflet|thought record|sticker chart|app|log|chart))\b/u,
      /^(?:so |okay |and |,|then )*homework\b|\bgrounding exercise\b|\bthought record\b|\bsticker chart\b/u,
      /\b(?:support group|(?:men|women|grandparents|parents) group|group (?:on|over|that)|hotline|the number of)\b/u,
      /\b(?:it may be|might be|would be|it is) (?:worth|good|helpful|useful|a good idea) (?:for you )?(?:to|you|having|doing|trying)\b/u,
      /\bwe (?:could|should|might|will) (?:\w+ )?(?:try|switch|change|start|cut|move|work on|make|add|use|set|focus|book|reduce|reschedule|extend|plan|do some|do a)\b/u,
      /\b(?:going forward|from now on|moving forward|next time i will|in future)\b.{0,50}\b(?:we|you|plan|schedule|system|reminder)\b/u,
      /\b(?:first|second|third) step\b|\bstep one\b|\bplan b\b|\baction plan\b|\bsafety plan\b|\bsmall steps\b/u,
      /\bi do not charge for today\b|\b(?:refund|discount|free session|no charge)\b/u,
      /\bi would like you to (?:\w+ )?(?:plan|try|do|keep|write|make|rate|practice|take|think of|pick|start|list|notice|read)\b|\bi want you to (?:\w+ )?(?:try|do|write|keep|practice|take|list|make|start)\b|\bstarting (?:today|now|this week|next week) (?:we|you|i)\b/u,
      /\b(?:speak|talk|go back) to your (?:gp|doctor|psychiatrist|pastor|lawyer|boss|manager|teacher|supervisor|wife|husband|partner|mother|mom)\b|\b(?:medication|the dose|your dose|antidepressant|meds)\b/u,
      /\b(?:pass|hand|move|send|switch|transfer|refer) you (?:to|over|on|back)\b|\btake you over\b|\banother worker\b|\bfind you (?:one|someone|somebody|another)\b|\bget someone new\b|\bswitch (?:it up|to (?:in person|phone|another))\b/u,
      /\b(?:both our|in our|in the) (?:calendars?|diary|diaries)\b|\ba (?:small |little )?ritual\b|\bagree on a (?:signal|word|sign|plan|rule)\b|\ba (?:code|safe) word\b/u,
      /\bi will put you down for\b|\bi would suggest\b|\bi suggest\b|\bi recommend\b/u,
    ],
    unless: [
      /\b(?:pushed|gave|handed|piled|kept giving|jumped to|jumping to|threw|throwing|put)\b.{0,30}\b(?:worksheets?|homework|exercise|technique|tool|diary|thought record)\b/u,
      /\b(?:these|those|the|my|all) (?:worksheets|sheets|exercises) (?:felt|feel|are|were|have|must)\b/u,
    ],
    hits: ["Have you thought about keeping a diary?", "I can refer you to a colleague.", "Let's try something: take a slow breath."],
    guardrails: ["I'll close the laptop.", "I pushed that worksheet on you.", "What would you want to change?"],
  }),
};
