import type { Drill } from "#schema/vocabulary.ts";

/** What a drill is good for and how it goes, before it begins. */
export const DRILL_LEADS: Record<Drill, string> = {
  spot_it:
    "Hearing it comes before doing it. You read what somebody said to a client, mark what is there and what gets in the way, and see what two raters made of it.",
  third_way:
    "Between owning nothing and owning everything there is a third way: one part, true and particular. First you place what others said. Then you write some yourself, the wrong ones too: what you have written on purpose is easier to notice when it comes by itself.",
  fix_the_trap:
    "Nearly everybody explains first. You read an answer that explains, blames or takes back, and say it again so that it owns one part of it, and stops there.",
  name_underneath:
    "Of four quotes, one says what this is like for the client. The others keep to the surface, claim to understand, or soothe. You pick the one, and then put it into words of your own.",
  open_it: "The question is there, but it leaves too little room. You ask it again, as one that only the client can answer.",
};
