import type { Skill, TrapId } from "#schema/vocabulary.ts";
import type { Wordings } from "./pick-wording.ts";

/** The one step to take first, short: it follows “Try first:”, and the note on the skill or trap says more. */
export const FIRST_WORDS: Record<Skill | TrapId, Wordings> = {
  own: [
    "name one thing that is yours, plainly.",
    "own one piece so that {client} can hear which.",
    "find the one sentence that is true of you.",
  ],
  reflect: [
    "put into words what this may be like for {client}.",
    "guess at what lies under {client}’s words, and say it.",
    "give {client} one sentence that they could recognize themselves in.",
  ],
  ask: [
    "ask one question that only {client} can answer.",
    "leave {client} room to say more, with a “what” or a “how”.",
    "let one open question be the last thing you say.",
  ],
  over_owning: [
    "keep one piece, and put the rest of the blame down.",
    "own less: one fact, and no verdict on yourself.",
    "say one true thing, and turn back to {client}.",
  ],
  defending: [
    "leave the reasons out, and see what is left.",
    "explain only if {client} asks.",
    "take out what argues, and let one true thing about your part stand.",
  ],
  non_apology: [
    "be sorry for something you did, or leave the sorry out.",
    "move the sorry from the feeling to the act.",
    "say what you did, in place of how {client} took it.",
  ],
  claimed_understanding: [
    "say what you understood, in place of saying that you did.",
    "trade the claim for a guess.",
    "leave the claim out, and say what this may be like for {client}.",
  ],
  reassuring: [
    "leave the comfort out, and stay with the worry.",
    "say the worry aloud before you soothe it.",
    "let it be uncomfortable for one sentence more.",
  ],
  fixing: [
    "hold the plan back until the concern has been heard.",
    "hear it out now, and help after.",
    "take the advice out, and see what you would say then.",
  ],
  blaming: [
    "turn it around, and look for the part that is yours.",
    "leave {client}’s share aside, and speak of your own.",
    "begin with what you did, and not with what {client} does.",
  ],
  but_reversal: [
    "stop before you take it back.",
    "end the sentence where it still gives something.",
    "keep the half that grants, and leave the other half out.",
  ],
  leading_question: ["ask only what you don’t know.", "take your answer out of the question.", "ask so that any answer would be welcome."],
  stacked_questions: [
    "keep one question, and let the others go.",
    "choose the one question that you most want answered.",
    "ask once, and wait.",
  ],
  topic_change: [
    "stay with what {client} just said.",
    "leave the other subject for later.",
    "give this one more turn before anything else.",
  ],
  hostile: [
    "take the edge out, before anything else.",
    "breathe, and begin again from what may be true in what {client} said.",
    "say it so that {client} could still answer.",
  ],
  not_a_response: [
    "say one sentence to {client}, as if they sat across from you.",
    "write down what you would say aloud.",
    "speak to {client}, in a plain sentence.",
  ],
};

/** None of the three is there, and nothing that hurts more goes before. */
export const FIRST_OF_ALL: Wordings = [
  "one true sentence about your part. The feeling and the question can wait for another try.",
  "say one small thing that is yours. You can build the rest around it later.",
  "own one piece, and leave all else aside for now. It gives the rest something to stand on.",
];

/** All three are there, and nothing gets in the way: what to try at the edge. */
export const AT_THE_EDGE: Wordings = [
  "say the same in half the words.",
  "say it plainer, in words that {client} might use.",
  "picture {client} saying it in another way, sharper or more shut down, and answer that.",
  "say it once more aloud, slower, and notice what you would leave out.",
];

/** What is left to mend, the reading is not sure of. */
export const JUDGE_YOURSELF: Wordings = [
  "read your answer aloud as {client} would hear it, and judge for yourself what is there.",
  "find the words that own, that reflect and that ask. Where you hesitate, say it plainer.",
  "ask yourself what {client} would answer to this, and go on from there.",
];
