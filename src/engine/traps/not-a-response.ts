import { patternAct } from "../acts/act.ts";
import type { Trap } from "./trap.ts";

export const notAResponse: Trap = {
  id: "not_a_response",
  act: patternAct({
    note: "Talks about the exercise, or about what one would do, and not to the client.",
    patterns: [
      /\bi (?:would|will|should|could|might|am going to|want to|need to|plan to) (?:\w+ )?(?:validate (?:her|his|their|the)|reflect (?:her|his|their|the|back)|acknowledge (?:her|his|their|the)|normalize|empathize with|explore (?:her|his|their|the)|reframe|use (?:an?|the|active|reflective|some)|ask (?:an open|open|the client|her|him|them)|own (?:my|some) |respond (?:by|with)|start by|begin by|tell (?:the client|her|him|them)|say (?:something like|to (?:the client|her|him|them)))\b/u,
      /\bthe (?:client|patient|therapist|trainee|clinician)(?: is| was| has| would| should| feels| seems| needs| wants| must)?\b/u,
      /\b(?:this|the) (?:exercise|scenario|prompt|app|program|quiz|rubric|vignette)\b/u,
      /\b(?:do not|not sure|no idea) (?:\w+ )?(?:know )?what (?:to|i should) (?:write|put|type|answer)\b/u,
      /\b(?:open ended question|open question|reflective listening|active listening|reflection of feeling|micro ?skills?|show empathy)\b/u,
      /\b(?:lorem ipsum|asdf\w*|qwerty\w*|blah blah|test test|testing testing|as an ai)\b/u,
    ],
    unless: [/\b(?:you|your)\b/u, /\b(?:previous|other|another|next|last) (?:client|patient)\b/u],
    hits: ["I would validate her feelings and ask an open question.", "I don't know what to write here.", "The client feels unheard."],
    guardrails: ["I want to own that I was late.", "What would you want me to know?", "The previous client ran over."],
  }),
};
