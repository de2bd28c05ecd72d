import type { TrapId } from "#schema/vocabulary.ts";
import { atHead } from "./quote-words.ts";

interface TrapWords {
  readonly why: string;
  readonly wayOut: string;
}

/** What each trap does to the client, and the way out of it. `{client}` stands for the client’s first name. */
const WORDS: Record<TrapId, TrapWords> = {
  over_owning: {
    why: "When you take all of it, {client} has to comfort you or agree that you are no use. Either way, the concern is gone.",
    wayOut: "One true piece, said once, without adjectives about yourself.",
  },
  defending: {
    why: "However true, reasons answer a charge. {client} hears that the complaint is being argued with, and that the door is closing.",
    wayOut: "Keep the reasons for later, if they are ever asked for. First grant what is true in what was said.",
  },
  non_apology: {
    why: "Sorry for a feeling, or sorry “if”, puts the problem in {client}’s reaction.",
    wayOut: "Be sorry for something you did, and name it; or leave the sorry out and own the fact.",
  },
  claimed_understanding: {
    why: "“I understand” asks to be believed. People who feel missed tend to answer, inwardly, “No, you don’t.”",
    wayOut: "Say what you understood instead: the worry or the hurt, in words {client} could correct.",
  },
  reassuring: {
    why: "Soothing says that the worry needn’t be heard. {client} may nod, and keep it inside.",
    wayOut: "Stay with the worry a little longer than is comfortable. Say what it is, and ask.",
  },
  fixing: {
    why: "A plan, a tip or a referral moves on before {client} feels heard, and may sound like being handed off.",
    wayOut: "Hold the good idea. It will still be good in ten minutes, and better for what you hear first.",
  },
  blaming: {
    why: "It turns the complaint into something wrong with {client}. Most people then defend themselves, or stop complaining.",
    wayOut: "Look for the one part that is yours, however small, and begin with that.",
  },
  but_reversal: {
    why: "After “but”, people hear only what follows. What came before it is gone.",
    wayOut: "End the sentence before the “but”, and see if the rest needs saying.",
  },
  leading_question: {
    why: "A question that carries its answer, or a “why” with an edge, makes {client} justify themselves.",
    wayOut: "Ask what you truly don’t know. “What was that like?” leaves room; “Don’t you think…?” doesn’t.",
  },
  stacked_questions: {
    why: "Several questions at once become an interview: {client} picks the easiest, or none.",
    wayOut: "Choose one, the one you most want to hear about, and wait.",
  },
  topic_change: {
    why: "Leaving for the agenda or another subject says that this was not to be talked about.",
    wayOut: "Stay one more turn. The agenda can wait until this has been said.",
  },
  hostile: {
    why: "There is an edge to this. {client} will feel it first and hear the words after.",
    wayOut: "Notice what stung you, breathe, and begin again from what might be true in what they said.",
  },
  not_a_response: {
    why: "This isn’t yet something that you would say to {client}.",
    wayOut: "Picture them across from you. What would be your first sentence?",
  },
};

/** The words for one trap, with the client’s name in them. */
export function coachTrap(trap: TrapId, client: string): TrapWords {
  const { why, wayOut } = WORDS[trap];
  const named = (words: string) =>
    words.replaceAll(/(^|[.!?] )?\{client\}/gu, (_, head?: string) => (head === undefined ? client : head + atHead(client)));
  return { why: named(why), wayOut: named(wayOut) };
}
