import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const hostile: Trap = {
  id: "hostile",
  act: patternAct({
    note: "Sarcastic, cold, mocking, threatening or contemptuous.",
    patterns: [
      /\b(?:with all due respect|let us be (?:honest|clear|grown up|adult)|be grown up about|grow up|calm down|get over it|do not be (?:so |silly|ridiculous|dramatic|childish)|watch your tone|lower your voice|how dare|i beg your pardon|excuse me\b.{0,10}\bbut)\b/u,
      /\b(?:forgive me if|pardon me (?:if|for)|oh please|how convenient|good luck with|suit yourself|whatever you say|be my guest|if you say so|poor you|boo hoo|give me a break|spare me)\b/u,
      /\b(?:i (?:do|will|may|might|would|could) have to (?:report|note|write|tell|inform|document|discharge|end)|report (?:on )?(?:cooperation|you|this to)|go on (?:your|the) (?:record|file)|make a note of|tell the (?:judge|court)|waste of (?:my|time)|wasting (?:my|our|your))\b/u,
      /\bwith respect (?:, )?(?:\w+ , )?(?:you|it was|that is|let us)\b|^noted$|\bwatch (?:the|your) tone\b|\bthat is (?:a|your) choice\b|\brather fight\b|\bnot (?:the|your) (?:victim|only one)\b/u,
      /\bi would ask you not to\b|\bpolice where\b|\bbetter spent on\b|\brather the point\b|\blet us be honest about\b|\bproper conversation\b|\bdebate with\b/u,
      /\b(?:that is|it is|there is) (?:the|where the) door\b|\bthe door is\b|\byou (?:are|were) free to (?:leave|go|find)\b|\bfind (?:somebody|someone|another) (?:else|therapist)\b.*\bthen\b|\bnobody (?:forces|forced|is forcing|is making|made) you\b/u,
      /\bi can not (?:want this|help (?:somebody|someone|people))\b|\bis not (?:really )?good enough\b|\bthat is your (?:problem|choice)\b|\bnot my (?:problem|job|fault)\b|\byou could have killed\b|\bif football is what\b|\bpeople (?:in your position|like you|who did have)\b|\bmake this about (?:race|you)\b|\btake offense\b|\buncrossing your arms\b|\bends up with people like me\b|\bi think you will find\b/u,
    ],
    unless: [/\btold (?:you )?to calm down\b/u, /\bi (?:was|have been) (?:cold|short|sharp|sarcastic)\b/u],
    hits: ["With respect, you knew the fee.", "Nobody forces you to come.", "Oh please."],
    guardrails: ["I was short with you.", "You were told to calm down and it hurt."],
  }),
};
