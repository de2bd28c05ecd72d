import type { AskReason, OwnReason, ReflectReason } from "#schema/report.ts";
import type { BySkill, Level, TrapId } from "#schema/vocabulary.ts";

/** Why a skill is back, by the reason of its level. `{day}`: “yesterday”, “on Tuesday”. The first of each is for where it came half-way. */
export const OWN_WORDS: Record<OwnReason, string> = {
  specific: "You began to own a part {day}.",
  vague: "You owned something {day}, and left open what.",
  hedged: "You came close to owning a part {day}, and left open whether it was so.",
  validated: "You called the client’s view reasonable {day}, and left out your own part.",
  undone: "You owned a part {day}, and took it back.",
  over_owned: "You took on more than was yours {day}.",
  non_apology: "You were sorry for the feeling {day}, and not for anything you did.",
  denied: "You argued with it {day}, before owning anything.",
  absent: "Your own part was missing {day}.",
};

export const REFLECT_WORDS: Record<ReflectReason, string> = {
  underneath: "You began to say {day} what may be underneath.",
  surface: "You stayed near the surface {day}.",
  thin: "You named a feeling {day}, and not yet what it was about.",
  misses: "Your guess at what it was like may have missed {day}.",
  argued: "You put a feeling into words {day}, and talked it down again.",
  closed_check: "The feeling came as a yes-or-no question {day}.",
  claimed: "You said {day} that you understood, and not what.",
  absent: "What it may be like for the client stayed unsaid {day}.",
};

export const ASK_WORDS: Record<AskReason, string> = {
  open: "You began to ask openly {day}.",
  closed: "The question was closed {day}.",
  generic: "The question was a general one {day}, and not yet about this.",
  leading: "The question led or pressed {day}.",
  stacked: "There were several questions at once {day}.",
  shut: "The question was open {day}, and what followed closed it.",
  rhetorical: "The question made a point {day}.",
  consent_only: "You only asked for a go-ahead {day}.",
  off_topic: "The question led elsewhere {day}.",
  absent: "Nothing was asked {day}.",
};

/** What was done where a trap was; it stands after “You”. */
export const TRAP_WORDS: Record<TrapId, string> = {
  over_owning: "took on more than was yours",
  defending: "explained",
  non_apology: "were sorry for the feeling",
  claimed_understanding: "said that you understood",
  reassuring: "soothed",
  fixing: "went on to a solution",
  blaming: "pointed back at the client",
  but_reversal: "turned with a “but”",
  leading_question: "led or pressed with a question",
  stacked_questions: "asked several things at once",
  topic_change: "went on to something else",
  hostile: "spoke with an edge",
  not_a_response: "wrote something other than an answer",
};

/** What was missing where a trap stood in its place. */
export const MISSING_WORDS: BySkill<string> = {
  own: "before owning anything",
  reflect: "before saying what it may be like",
  ask: "before asking openly",
};

/** What was there the last time. */
export const THERE_WORDS: BySkill<string> = {
  own: "You owned a part {day}",
  reflect: "You said {day} what may be underneath",
  ask: "You asked openly {day}",
};

/** Where the trainee’s own verdict is another than the reading’s. */
export const JUDGED_WORDS: BySkill<string> = {
  own: "By your own word, owning was {level} {day}.",
  reflect: "By your own word, the reflection was {level} {day}.",
  ask: "By your own word, the open question was {level} {day}.",
};
export const HOW_FAR: Record<Exclude<Level, 2>, string> = { 0: "missing", 1: "partly there" };
