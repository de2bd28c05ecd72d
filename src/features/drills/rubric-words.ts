/** What raters go by, in short: the rubric’s levels, doses and traps. `{client}` is the client’s first name, or “the client”. */
import type { QuestionKind } from "#content/drills/closing-question.ts";
import type { Depth } from "#content/drills/quotes.ts";
import { fillWording } from "#engine/coach/fill-wording.ts";
import type { BySkill, Dose, Level, TrapId } from "#schema/vocabulary.ts";

/** Why a skill has a level. */
export const LEVEL_MEANS: BySkill<Record<Level, string>> = {
  own: {
    2: "Something particular is granted as true of the speaker, and it is left to stand.",
    1: "Something is granted, but it stays general or conditional, it is taken back, or far more is taken on than there is.",
    0: "Nothing is granted as true of the speaker.",
  },
  reflect: {
    2: "A feeling, a fear or a need of {client}’s is put into words, and what it is about.",
    1: "It keeps to what was said, or names a feeling that anybody might have.",
    0: "What this is like for {client} isn’t put into words. “I understand” alone doesn’t do it.",
  },
  ask: {
    2: "It asks {client} for more about this, in a way that a yes or a no can’t settle.",
    1: "There is a question or an invitation, but it is closed, leading, crowded, or beside the point.",
    0: "Nothing asks {client} to say more about this.",
  },
};

/** What an answer with the trap does. */
export const TRAP_MEANS: Record<TrapId, string> = {
  over_owning: "takes on all of the blame, or runs the speaker down",
  defending: "explains, argues or lists reasons, so that the complaint seems wrong or excused",
  non_apology: "is sorry for how {client} feels, and not for anything that was done",
  claimed_understanding: "says that it understands, and doesn’t show what",
  reassuring: "soothes, so that the worry needn’t be heard",
  fixing: "jumps to advice, a plan or a referral before the concern has been heard",
  blaming: "puts it on {client}, or lectures",
  but_reversal: "gives something, and takes it back with “but” or the like",
  leading_question: "asks what already holds its answer, or accuses",
  stacked_questions: "asks three things or more at once, or two that have nothing to do with each other",
  topic_change: "leaves what {client} brought for something else",
  hostile: "is cold, cutting or threatening",
  not_a_response: "isn’t something that one would say to {client}",
};

/** Why an answer is of a dose. */
export const DOSE_MEANS: Record<Dose, string> = {
  none: "Nothing is granted as true of the speaker.",
  vague: "Something is granted, and which part stays open: it is general, or conditional, or taken back.",
  some: "One particular part is granted, and it is left to stand.",
  too_much: "It takes on everything, or runs the speaker down. {client} may end up looking after them.",
};

/** How to write one of a dose. */
export const DOSE_TASKS: Record<Dose, { readonly task: string; readonly how: string }> = {
  none: { task: "Write one that owns nothing", how: "As one might on a bad day: kind or not, but with no part in it that is yours." },
  vague: { task: "Write one that owns vaguely", how: "Grant something, and leave open what: a bare sorry, a “maybe,” an “if.”" },
  some: { task: "Write one that owns a part", how: "One thing that is true of you here, said plainly, and left to stand." },
  too_much: { task: "Write one that owns too much", how: "All of it, always, and what a bad therapist you are." },
};

/** What to change, where another dose was read than the one that was to be written. */
export const DOSE_HINTS: Record<Dose, string> = {
  none: "For “nothing owned,” leave out whatever grants something, also the sorry.",
  vague: "For “owned vaguely,” keep the granting and take out the particular: let nobody know what you mean.",
  some: "For “owned a part,” name one thing that you did, left undone, or are. Then stop.",
  too_much: "For “owned too much,” go past the fact to what it makes you, or take on what isn’t yours.",
};

/** What a quote does that was one of four. */
export const DEPTH_MEANS: Record<Depth, string> = {
  underneath: "It says what this is like for {client}, and what it is about.",
  surface: "It keeps to what was said or seen, or names a feeling that anybody might have, or another than {client}’s.",
  claimed: "It says that it knows what this is like. What it is like for {client} isn’t in it.",
  soothed: "It soothes. The worry itself isn’t put into words.",
};

/** What holds a question closed. */
export const QUESTION_MEANS: Record<QuestionKind, string> = {
  closed: "A yes, a no or a single word would answer it.",
  leading: "It already leans toward an answer.",
  stacked: "It asks several things at once.",
};

/** The words with the client’s name in them, as a sentence or as a part of one. */
export const aboutClient = (words: string, clientName: string): string =>
  fillWording(words, { client: clientName.replace(/^The /u, "the ") });
