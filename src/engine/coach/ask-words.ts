import type { AskReason } from "#schema/report.ts";
import type { Wordings } from "./pick-wording.ts";

/** Why asking got its level. `{said}`: the trainee’s words. */
export const ASK_WORDS: Record<AskReason, Wordings> = {
  open: [
    "{said} invites more, and leaves the answer to {client}.",
    "{said} leaves room. {client} decides where it goes from there.",
    "{client} can answer {said} in any way they like, and at any length.",
  ],
  closed: [
    "{said} can be answered in a word or two.",
    "{said} asks for a small answer, and {client} may have a larger one.",
    "{client} can settle {said} with one word, and be done.",
  ],
  generic: [
    "{said} opens a door, though not yet plainly to what {client} just said.",
    "{said} invites something. It doesn’t yet clearly ask for more about this.",
    "After {said}, {client} may not know that you want to hear more about this.",
  ],
  leading: [
    "{said} already holds an answer, or asks {client} to account for themselves.",
    "{said} leans one way. {client} has to go along with it or push back.",
    "There is a view of yours inside {said}, or a “why” that asks for reasons.",
  ],
  stacked: [
    "There are several questions at once, and {said} gets lost among them.",
    "{client} gets several questions at once, {said} among them, and may answer the easiest.",
    "Several questions come together here. {said} could stand alone.",
  ],
  shut: [
    "{said} is open, and then answered or closed by what follows.",
    "{said} leaves room, and the words after it fill that room again.",
    "{client} could have answered {said}. What follows answers it for them, or closes it.",
  ],
  rhetorical: [
    "{said} makes a point rather than asking for one.",
    "{said} looks like a question, and tells {client} something instead.",
    "{client} can only agree with {said}, or argue.",
  ],
  consent_only: [
    "The only question asks for leave to move on, or is a suggestion with a question mark.",
    "What is asked is whether to go on. {client} isn’t yet asked for more about this.",
    "A question is there, but it asks for a go-ahead and not for {client}’s side.",
  ],
  off_topic: [
    "{said} leads away from what {client} just said.",
    "{said} turns to something else, and {client}’s concern is left where it was.",
    "{client} isn’t asked about what they just said. {said} goes elsewhere.",
  ],
  absent: ["Nothing here asks {client} to say more yet.", "The words end without asking for more.", "{client} isn’t invited to go on yet."],
};

/** An open question, with too many others around it. */
export const CROWDED_WORDS: Wordings = [
  "{said} is open. Other questions stand around it, and {client} may answer the easiest.",
  "{said} leaves room, and the questions beside it fill that room again.",
  "Among your questions, {said} leaves the most room. The others may drown it out.",
];

/** An open question, with one beside it that leans. `{beside}`: the leaning one. */
export const LEANING_WORDS: Wordings = [
  "{said} is open. {beside} already leans toward an answer.",
  "{said} leaves room, and {beside} takes some of it back.",
  "{client} could answer {said} freely. {beside} may tell them what you expect to hear.",
];

/** The next step, which never needs the scenario’s own phrases. */
export const ASK_STEPS: Record<Exclude<AskReason, "open">, Wordings> = {
  closed: [
    "Try one that begins with what or how, about what this was like.",
    "Ask for {client}’s side of it, in a question that takes more than a word to answer.",
    "Let the question need a story for an answer: “What was it like when…?”",
  ],
  generic: [
    "Ask about this moment: what it was like, what it means, what {client} most needs you to know.",
    "Tie the question to what {client} just said.",
    "Put the concern itself into the question, and leave the answer open.",
  ],
  leading: [
    "Ask as someone who doesn’t know yet. “What” asks; “why” often accuses.",
    "Take your own view out of the question, and see what is left to ask.",
    "Ask what it was like, and let {client} be the one who knows.",
  ],
  stacked: [
    "Keep the one that you most want answered. Then wait.",
    "Choose one, and trust it to be enough.",
    "Strike out all but one question, and end on it.",
  ],
  shut: [
    "Stop at the question mark. The silence after it is part of the question.",
    "Let the question be the last thing you say.",
    "Ask it, and leave the answer to {client}.",
  ],
  rhetorical: [
    "Ask about what you don’t know: how this was for {client}.",
    "Leave the point out, and ask one question that only {client} can answer.",
    "Swap it for a “what” or a “how” that you can’t answer yourself.",
  ],
  consent_only: [
    "Before moving on, ask what this is like for {client}.",
    "Stay a moment longer, and ask a “what” or a “how” about what {client} just said.",
    "Ask for {client}’s side first, with a question that a yes can’t answer.",
  ],
  off_topic: [
    "Come back to what {client} just said, and ask about that. “What…” or “How…” keeps it open.",
    "Ask one open question about this before anything else.",
    "Let the question go where the concern is: what was this like for {client}?",
  ],
  absent: [
    "End with one question about this that only {client} can answer. “What…” or “How…” keeps it open.",
    "Ask {client} for more about what they just said, in a way that a yes or a no can’t answer.",
    "Close with a question about this that you don’t know the answer to.",
  ],
};
