import type { Evidence } from "#schema/report.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import type { Moment, TrapCoaching } from "./coaching.ts";
import { fillWording } from "./fill-wording.ts";
import { pickWording, type Wordings } from "./pick-wording.ts";
import { inQuotes, quoteOf } from "./quote-words.ts";

interface TrapWords {
  /** What to call the trainee’s words where none are quoted. */
  readonly unquoted: string;
  readonly why: Wordings;
  readonly wayOut: Wordings;
}

/** What each trap does to the client, and the way out of it. `{said}`: the trainee’s words; `{client}`: the client’s first name. */
const WORDS: Record<TrapId, TrapWords> = {
  over_owning: {
    unquoted: "taking all of it",
    why: [
      "{said} leaves {client} two choices: to comfort you, or to agree that you are no use. Either way, the concern is gone.",
      "{said} turns the talk to you. {client} may end up looking after you.",
      "{said} goes further than your part. What {client} was trying to say gets lost behind it.",
    ],
    wayOut: [
      "One true piece, said once, without adjectives about yourself.",
      "Pick the smallest part that is wholly true, say it once, and turn back to {client}.",
      "Say what you did, and leave out what it makes you.",
    ],
  },
  defending: {
    unquoted: "an explanation",
    why: [
      "However true, {said} answers a charge. {client} may hear an argument, and a door closing.",
      "{said} may well be true. To {client} it can sound as if there were nothing to answer for.",
      "{said} makes your case. While it is being made, {client} isn’t being heard.",
    ],
    wayOut: [
      "Keep the reasons for later, if they are ever asked for. What is true of you comes before them.",
      "Leave this part out, and read what is left. What does it grant?",
      "Let the reasons wait. One true thing about your part needs none.",
    ],
  },
  non_apology: {
    unquoted: "this sorry",
    why: [
      "{said} puts the problem in how {client} took it.",
      "{said} sounds like an apology, and leaves out what you did.",
      "In {said}, {client} may hear that the feeling is what’s wrong.",
    ],
    wayOut: [
      "Be sorry for something you did, and name it; or leave the sorry out and own the fact.",
      "Move the sorry from the feeling to the act: “I’m sorry that I…”.",
      "Drop this sorry, and let what you did stand as a fact.",
    ],
  },
  claimed_understanding: {
    unquoted: "the claim",
    why: [
      "{said} asks to be believed. People who feel missed tend to answer, inwardly, “No, you don’t.”",
      "{said} says that you understand, and not what. {client} has no way to check it.",
      "After {said}, {client} still can’t tell what you took in.",
    ],
    wayOut: [
      "Say what you understood instead: the worry or the hurt, in words {client} could correct.",
      "Leave the claim out, and put your guess in its place.",
      "Show it, in one sentence about what this is like for {client}.",
    ],
  },
  reassuring: {
    unquoted: "soothing",
    why: [
      "{said} says that the worry needn’t be heard. {client} may nod, and keep it inside.",
      "{said} may be kindly meant, and it closes the subject. {client} is left alone with the worry.",
      "{said} asks {client} to feel better before they have been heard.",
    ],
    wayOut: [
      "Stay with the worry a little longer than is comfortable. Say what it is, and ask.",
      "Before any comfort, put the worry itself into words.",
      "Leave it out this time, and find out what the worry is made of.",
    ],
  },
  fixing: {
    unquoted: "a plan, a tip or a referral",
    why: [
      "{said} moves on before {client} feels heard, and may sound like being handed off.",
      "{said} may be good help. Offered this early, it can say that the talking is over.",
      "{said} answers a problem. The concern itself hasn’t been heard out yet.",
    ],
    wayOut: [
      "Hold the good idea. It will still be good in ten minutes, and better for what you hear first.",
      "Keep it for later, and find out first what this has been like.",
      "Let the concern be said in full. Then ask {client} whether a plan would help.",
    ],
  },
  blaming: {
    unquoted: "this",
    why: [
      "{said} turns it into something wrong with {client}. Most people then defend themselves, or stop speaking up.",
      "{said} points back at {client}. Whatever is true in it can’t be heard now.",
      "In {said}, {client} is the one who has to change. Speaking up begins to look like a mistake.",
    ],
    wayOut: [
      "Look for the one part that is yours, however small, and begin with that.",
      "Leave {client}’s part for another day. Yours is the one you can speak for.",
      "Tell the same moment from your side: what did you do, or not do?",
    ],
  },
  but_reversal: {
    unquoted: "the second half",
    why: [
      "With {said}, what you gave is taken back. People hear what comes last.",
      "Something is given here, and {said} unsays it.",
      "{said} turns things around. {client} will likely hear only what stands after the turn.",
    ],
    wayOut: [
      "End the sentence before the turn, and see if the rest needs saying.",
      "Put a period before the turn, and leave the second half for another day.",
      "Keep the half that gives something. It is enough by itself.",
    ],
  },
  leading_question: {
    unquoted: "the question",
    why: [
      "{said} makes {client} justify themselves, or agree with you.",
      "{said} already leans toward an answer. {client} can only follow it or fight it.",
      "{said} has a statement inside. {client} will answer the statement.",
    ],
    wayOut: [
      "Ask what you truly don’t know. “What was that like?” leaves room; “Don’t you think…?” doesn’t.",
      "If there is something you want to say, keep it for later. Ask without it.",
      "Ask a “what” as someone who can’t guess the answer.",
    ],
  },
  stacked_questions: {
    unquoted: "several questions at once",
    why: [
      "With {said}, this becomes an interview: {client} picks the easiest, or none.",
      "After {said}, {client} has to choose what to answer, and may choose nothing.",
      "Faced with {said}, {client} can’t tell what you most want to hear about.",
    ],
    wayOut: [
      "Choose one, the one you most want to hear about, and wait.",
      "Keep the question whose answer you can’t guess. Let the others go.",
      "Ask one, and let the silence after it do its work.",
    ],
  },
  topic_change: {
    unquoted: "the change of subject",
    why: [
      "{said} may tell {client} that this was not to be talked about.",
      "With {said}, what {client} brought is left lying there.",
      "{said} leads to other ground. {client} will notice what was left behind.",
    ],
    wayOut: [
      "Stay one more turn. The agenda can wait until this has been said.",
      "Come back to what {client} just said before anything else is opened.",
      "Leave the other subject for later, and stay with this one a sentence longer.",
    ],
  },
  hostile: {
    unquoted: "this",
    why: [
      "{said} has an edge. {client} will feel it first and hear the words after.",
      "{said} may sting. Once stung, {client} is unlikely to say more.",
      "In {said}, {client} may hear that it costs something to speak up here.",
    ],
    wayOut: [
      "If something stung you, notice it, breathe, and begin again from what might be true in what they said.",
      "Leave this out. What do you want {client} to know instead?",
      "Take a breath, and look for the part of {client}’s words that you can grant.",
    ],
  },
  not_a_response: {
    unquoted: "this",
    why: [
      "{said} isn’t yet something that you would say to {client}.",
      "{client} couldn’t answer {said} as it stands.",
      "{said} doesn’t speak to {client} yet.",
    ],
    wayOut: [
      "Picture them across from you. What would be your first sentence?",
      "Say one sentence aloud as you would in the room, and write that down.",
      "Begin with “you” or “I”, and speak to {client}.",
    ],
  },
};

/** The words for one trap, with the trainee’s own in them where there are any. */
export function coachTrap(trap: TrapId, moment: Moment): Omit<TrapCoaching, "trap"> {
  const { report, client } = moment;
  const { unquoted, why, wayOut } = WORDS[trap];
  const quote = trap === "stacked_questions" ? quotesOfAll(report.evidence, trap) : quoteOf(report.evidence, trap);
  const filled = (wordings: Wordings) => fillWording(pickWording(wordings, moment, quote), { client, said: quote ?? unquoted });
  return { why: filled(why), wayOut: filled(wayOut) };
}

const MOST_QUOTES = 3;
const SHORT_QUOTE = 60;

/** What is too much in several places, as a list: “a”, “b” and “c”. */
function quotesOfAll(evidence: readonly Evidence[], kind: Evidence["kind"]): string | null {
  const quotes = evidence.flatMap((item) => (item.kind === kind ? [inQuotes(item.quote, SHORT_QUOTE)] : [])).slice(0, MOST_QUOTES);
  const last = quotes.pop();
  if (last === undefined) return null;
  return quotes.length === 0 ? last : `${quotes.join(", ")} and ${last}`;
}
