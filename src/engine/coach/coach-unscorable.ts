import type { UnscorableReason } from "#schema/vocabulary.ts";

const WORDS: Record<UnscorableReason, string> = {
  empty: "There is nothing here yet. Write what you would say to the client, in a sentence or two.",
  too_short: "That is too short to read anything in. A sentence or two will do: what would you say next?",
  no_words: "There are no words to read here. Write what you would say to the client, in a sentence or two.",
  not_english: "Mend only reads English, and this doesn’t look like it. If it is English, try a few plain sentences.",
  pasted_statement: "These are the client’s own words. What would you say back?",
  no_sentence: "This reads as words without sentences. Say it as you would to the client.",
};

/** One kind sentence that says why an answer was not scored and what to do; it is never a zero. */
export const coachUnscorable = (reason: UnscorableReason): string => WORDS[reason];
