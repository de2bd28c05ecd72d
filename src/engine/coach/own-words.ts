import type { OwnReason } from "#schema/report.ts";
import type { Wordings } from "./pick-wording.ts";

/** Why owning got its level. `{said}`: the trainee’s words; `{beside}`: their words that stand against it. */
export const OWN_WORDS: Record<OwnReason, Wordings> = {
  specific: [
    "{said} grants one particular thing about your part, and lets it stand.",
    "In {said}, {client} can hear what you take responsibility for, and nothing is set against it.",
    "{said} is plain and particular. {client} doesn’t have to guess what you own.",
  ],
  vague: [
    "{said} may be meant as owning, but {client} can’t hear which part you take as yours.",
    "{said} leans toward taking responsibility, and leaves open for what.",
    "After {said}, {client} may still wonder what it is that you own.",
  ],
  hedged: [
    "{said} leaves open whether it is so, or how far.",
    "{said} comes close to owning, and keeps a way out.",
    "With {said}, {client} can’t tell whether you mean it as a fact.",
  ],
  validated: [
    "{said} calls {client}’s view reasonable. It doesn’t yet say that any of it is true of you.",
    "{said} shows that you can follow {client}’s view. Whether it is so, you leave out.",
    "{said} is about {client}’s view. Your own part isn’t in it yet.",
  ],
  undone: [
    "{said} grants something, and {beside} takes it back.",
    "{said} is owning as far as it goes. {beside} argues with it.",
    "What {said} gives, {beside} takes away again.",
  ],
  over_owned: [
    "{said} goes past your part, or turns toward how you feel about yourself. {client} may feel that you are the one to look after.",
    "{said} takes on more than is yours. What {client} was trying to say gets lost behind it.",
    "There is owning in {said}, and too much of it. {client} may want to comfort you, or step back.",
  ],
  non_apology: [
    "{said} is about how {client} feels, or may feel, and not about anything that you did.",
    "In {said}, the feeling is the trouble, and your part stays out of sight.",
    "{said} sounds like an apology. {client} can’t hear in it what you take as yours.",
  ],
  denied: [
    "{said} explains, corrects or points back. Nothing is granted yet.",
    "{said} stands where the owning could be.",
    "{client} can’t hear yet that any of it is yours. {said} goes the other way.",
  ],
  absent: [
    "Nothing here takes responsibility for a part of it yet.",
    "{client} can’t hear yet that any of this has to do with you.",
    "Your own part is still missing from the words.",
  ],
};

/** Something particular is owned, and something else in the answer stands against it. */
export const CONTESTED_WORDS: Record<"hostile" | "blaming" | "but_reversal" | "defending" | "non_apology", Wordings> = {
  hostile: [
    "{said} owns something particular. {beside} has an edge, and {client} may feel that first.",
    "There is real owning in {said}. With {beside} next to it, {client} may not trust it.",
    "{said} would be enough. {beside} makes it hard to take in.",
  ],
  but_reversal: [
    "{said} owns something particular, and {beside} takes some of it back.",
    "There is real owning in {said}. {beside} makes it hard for {client} to keep it.",
    "{said} would be enough. {beside} turns against it.",
  ],
  defending: [
    "{said} owns something particular. {beside} explains, and the explaining may be what {client} remembers.",
    "There is real owning in {said}. With {beside} next to it, {client} may hear a case being made.",
    "{said} would be enough. {beside} asks {client} to weigh reasons against it.",
  ],
  blaming: [
    "{said} owns something particular. {beside} hands a share of it to {client}.",
    "There is real owning in {said}. With {beside} next to it, {client} may only hear the blame.",
    "{said} would be enough. {beside} points back at {client}, and the owning shrinks.",
  ],
  non_apology: [
    "{said} owns something particular. {beside} is sorry for the feeling alone, and blurs it.",
    "There is real owning in {said}. With {beside} next to it, {client} may hear that the feeling is the trouble.",
    "{said} would be enough. {beside} puts the trouble back in how {client} feels.",
  ],
};

/** As above, where what stands against it is in the very words that own. */
export const CONTESTED_AT_ONCE_WORDS: Wordings = [
  "{said} owns something particular, though other words in it pull the other way.",
  "There is real owning in {said}, next to words that work against it.",
  "{client} can hear a part of yours in {said}, and also what speaks against it.",
];

/** Something is owned vaguely, and the sorry beside it is for a feeling. */
export const VAGUE_AND_SORRY_WORDS: Wordings = [
  "{said} leaves open which part is yours, and {beside} is sorry for the feeling alone.",
  "{client} can’t hear yet what {said} owns. {beside} moves it to how {client} feels.",
  "{said} may be meant as owning. {beside} leaves your part out again.",
];

/** The taking back stands in the very words that grant. */
export const UNDONE_AT_ONCE_WORDS: Wordings = [
  "Something is granted in {said}, and taken back in the same breath.",
  "{said} gives something and argues with it at once.",
  "{said} begins to own a part, and doesn’t leave it there.",
];

/** The principle, which begins the next step. */
export const OWN_PRINCIPLES: Record<Exclude<OwnReason, "specific">, Wordings> = {
  vague: [
    "Owning works when it is particular: one act, one omission, or one fact about you.",
    "Trade the general words for the particular thing.",
    "Say what it is that you own, so that {client} doesn’t have to guess.",
  ],
  hedged: [
    "Take out the words that leave it open, and say what is plainly so.",
    "Keep the part that you are sure of, and say it as a fact.",
    "A small thing said for certain does more than a large one said with “perhaps”.",
  ],
  validated: [
    "Go one step further: from why {client} would think so to what is so.",
    "Add the fact itself, as something about you or something you did.",
    "Say which piece of it is true, and not only that it makes sense.",
  ],
  undone: [
    "Let what you grant stand alone. What happens if you stop there?",
    "Say the part that is yours, and set nothing against it.",
    "Leave out what argues with it. The owning can stand by itself.",
  ],
  over_owned: [
    "Own one piece, in one plain sentence.",
    "Keep what you did, and leave out what you think it makes you.",
    "Make it smaller until it is exactly true.",
  ],
  non_apology: [
    "Be sorry for an act of yours, or leave the sorry out and own the fact.",
    "Move from how {client} feels to what you did.",
    "A sorry needs something of yours in it.",
  ],
  denied: [
    "Before anything is explained, grant one part.",
    "Look for the part that you don’t have to argue with.",
    "Owning a part doesn’t settle who is right.",
  ],
  absent: [
    "Begin with your part: one act, one omission, or one fact about you.",
    "One thing, true and particular, is enough.",
    "Owning a part doesn’t mean owning all of it.",
  ],
};

/** Where to look on a first try, where the client says something of the therapist. `{theirs}`: the client’s words. */
export const LOOK_AT_COMPLAINT: Wordings = [
  "What in {theirs} is true of you?",
  "Read {theirs} once more. Which piece of it can you say yes to?",
  "Take {theirs} as news about you. What is right in it?",
  "If {theirs} were a fair point, what would the point be?",
];

/** Where to look on a first try, where the client pulls away or speaks of something else. */
export const LOOK_BEFORE: Wordings = [
  "Before it came to {theirs}, what had you done, or left undone?",
  "Suppose that you had something to do with {theirs}. What could it be?",
  "Think back to the moment before {theirs}, and look for your own part in it.",
  "Hear {theirs} once more. What might it say about the two of you?",
];

/** An offer from the second try on. `{part}`: what the scenario’s author says can be owned. */
export const OWN_OFFERS: Wordings = [
  "Something true that you could start from: {part}. Put it to {client} in your own words, and stop there.",
  "One piece that is yours: {part}. Say it your way, with no reason after it.",
  "You might begin here: {part}. One sentence is enough.",
  "Among the things that are true of you: {part}. How would you say that to {client}?",
];
