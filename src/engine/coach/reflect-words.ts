import type { ReflectReason } from "#schema/report.ts";
import type { Wordings } from "./pick-wording.ts";

/** Why reflecting got its level. `{said}`: the trainee’s words; `{beside}`: their words that talk it down. */
export const REFLECT_WORDS: Record<ReflectReason, Wordings> = {
  underneath: [
    "{said} puts what may be underneath into words. {client} can tell from it what you understood, and can correct it.",
    "{said} reaches for what this is like for {client}, and not only for what was said.",
    "{said} shows {client} what you understood. They needn’t take your word for it.",
  ],
  surface: [
    "{said} stays near the surface. What this means to {client} is still unsaid.",
    "{said} keeps close to what was said or seen. What lies under it isn’t in words yet.",
    "{client} may hear in {said} that you are listening. What this is like for them isn’t there yet.",
  ],
  thin: [
    "{said} names a feeling that many people would have. What it means to {client} in particular is still unsaid.",
    "{said} is a beginning. It doesn’t say yet what the feeling is about.",
    "The feeling in {said} could be anyone’s. {client} can’t tell yet that you see theirs.",
  ],
  misses: [
    "{said} guesses at what it is like for {client}; it may be another thing that hurts.",
    "{said} is a guess, and perhaps not at what weighs most on {client} here.",
    "{client} may hear {said} and think: not quite that.",
  ],
  argued: [
    "{said} names a feeling, and {beside} talks it down again.",
    "{said} puts something into words. {beside} makes it hard for {client} to stay with it.",
    "There is a feeling in {said}, and {beside} argues with it or soothes it away.",
  ],
  closed_check: [
    "{said} checks a feeling with a yes or a no.",
    "{said} asks whether it is so, where you could say what you guess.",
    "{client} can say yes or no to {said}, and neither shows what you understood.",
  ],
  claimed: [
    "{said} says that you understand. {client} can’t see from it what you have understood.",
    "{said} asks {client} to take your word. What you took in isn’t there to be heard yet.",
    "{said} leaves {client} guessing at what you understood.",
  ],
  absent: [
    "What this is like for {client} isn’t put into words yet.",
    "{client}’s side of it, what it feels like or means, is still unspoken.",
    "The words don’t yet touch what {client} may feel.",
  ],
};

/** What is underneath is put into words, and soothed. */
export const SOOTHED_WORDS: Wordings = [
  "{said} puts what may be underneath into words. {beside} soothes, and may close it again.",
  "{said} makes room for the feeling, and {beside} asks it to be over.",
  "{client} can tell from {said} what you understood. {beside} may tell them that it needn’t be felt.",
];

/** The principle, which begins the next step. */
export const REFLECT_PRINCIPLES: Record<Exclude<ReflectReason, "underneath">, Wordings> = {
  surface: [
    "Go one step below the words, to a feeling, a fear or a wish, and what it is about.",
    "Say what it is like, and not only what happened.",
    "Guess a little further than {client} has said, and let yourself be corrected.",
  ],
  thin: [
    "Say what the feeling is about.",
    "Make it particular: this feeling, about this, for this person.",
    "Let the sentence go on to “that” or “because”, as a guess.",
  ],
  misses: [
    "A guess may miss, and can be made again.",
    "Let {client}’s words lead you to the feeling.",
    "Stay with this moment, and with what is at stake in it.",
  ],
  argued: [
    "Leave the feeling there, with nothing that soothes or argues.",
    "Say what it is like, and let it be so.",
    "Trust the sentence that names it, and set nothing against it.",
  ],
  closed_check: [
    "Say the guess as a sentence.",
    "Turn the check into a statement that {client} could correct.",
    "Go first with your guess. The question can come after it.",
  ],
  claimed: [
    "Show it instead: say what you understood.",
    "Put the thing itself where the claim stands.",
    "Understanding shows in a guess that {client} could correct.",
  ],
  absent: [
    "Put a feeling or a worry into words, and what it is about.",
    "Say to {client} what you guess it is like, as a guess.",
    "Reflecting means going first: you say it, and {client} can correct you.",
  ],
};

/** Where to look on a first try. `{theirs}`: the client’s words. */
export const LOOK_UNDERNEATH: Wordings = [
  "Listen under {theirs} for a moment. What might {client} be afraid of, or hurt by?",
  "If it were you who said {theirs}, what would you be feeling?",
  "What is left unsaid in {theirs}, as you hear it?",
  "Stay with {theirs} for a moment. What is at stake for {client}?",
];

/** An offer from the second try on. `{core}`: what the scenario’s author says may lie underneath. */
export const REFLECT_OFFERS: Wordings = [
  "Underneath may be something like: {core}. How would you put your own guess to {client}?",
  "One guess among others: {core}. Say it to {client} in your own words, so that it can be corrected.",
  "It might be this: {core}. Try it in a sentence that begins with “you”.",
  "Here is one reading: {core}. What would {client} call it?",
];
