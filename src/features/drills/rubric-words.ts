/** What the drills say by the rubric, beside its levels and traps (schema/rubric-words). `{client}` is the client’s first name, or “the client”. */
import type { QuestionKind } from "#content/drills/closing-question.ts";
import type { Depth } from "#content/drills/quotes.ts";
import { fillWording } from "#engine/coach/fill-wording.ts";
import type { Dose } from "#schema/vocabulary.ts";

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
