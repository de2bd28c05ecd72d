/** What raters go by, in short: the rubric’s levels and traps. `{client}` is the client’s first name, or “the client” (engine/coach/fill-wording). */
import type { BySkill, Level, TrapId } from "./vocabulary.ts";

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
