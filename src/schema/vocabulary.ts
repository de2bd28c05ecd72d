/**
 * The words of the trade, each list once. Every id here is the same in JSON, types, CSS hooks and tests;
 * what a level or a trap means is the rubric's to say (README, "How the score works").
 */

/** The three micro-skills of a repair, in the order in which they are shown. */
export const SKILLS = ["own", "reflect", "ask"] as const;
export type Skill = (typeof SKILLS)[number];
export type BySkill<T> = Record<Skill, T>;

/** 0 missing, 1 partly, 2 there. */
export const LEVELS = [0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

/** How much responsibility was taken: `vague` covers generic, hedged and undone; `too_much` is over-owning. */
export const DOSES = ["none", "vague", "some", "too_much"] as const;
export type Dose = (typeof DOSES)[number];

/** What gets in the way of a repair, in the rubric's order. */
export const TRAPS = [
  "over_owning",
  "defending",
  "non_apology",
  "claimed_understanding",
  "reassuring",
  "fixing",
  "blaming",
  "but_reversal",
  "leading_question",
  "stacked_questions",
  "topic_change",
  "hostile",
  "not_a_response",
] as const;
export type TrapId = (typeof TRAPS)[number];

/**
 * Which traps spoil which skill: what stands in place of owning, of reflecting, of asking. Coldness, and what is no response at all,
 * spoil every one.
 */
export const TRAPS_OF_SKILL: BySkill<readonly TrapId[]> = {
  own: ["over_owning", "defending", "non_apology", "blaming", "but_reversal", "hostile", "not_a_response"],
  reflect: ["claimed_understanding", "reassuring", "hostile", "not_a_response"],
  ask: ["fixing", "leading_question", "stacked_questions", "topic_change", "hostile", "not_a_response"],
};

/** Which part of the alliance is strained: Bordin's bond, goal and task. */
export const ALLIANCES = ["bond", "goal", "task"] as const;
export type Alliance = (typeof ALLIANCES)[number];

/** Moving against (confrontation) or moving away (withdrawal). */
export const RUPTURES = ["confrontation", "withdrawal"] as const;
export type Rupture = (typeof RUPTURES)[number];

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Where therapy takes place, as a closed list for filters; `setting` says it in words. */
export const SETTING_KINDS = [
  "outpatient",
  "private_practice",
  "home_based",
  "court_ordered",
  "school",
  "university",
  "couples",
  "family",
  "group",
  "telehealth",
  "hospital",
  "primary_care",
  "addiction",
  "veterans",
  "crisis_line",
  "pastoral",
  "prison_probation",
  "perinatal",
  "elder_care",
  "workplace",
] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** How the same statement can be said. */
export const DELIVERIES = ["mild", "pointed", "hostile", "shut_down"] as const;
export type DeliveryKind = (typeof DELIVERIES)[number];

/**
 * Why an answer was given. `practice` is an ordinary repair, first or again; `return` one that came back because something was
 * missed; `redo` one sentence rewritten and the others kept; `probe` a scenario never seen, its feedback held back to the end of the
 * practice session; `conversation` one exchange of several, in conversation mode; `assignment` a task that a supervisor gave.
 */
export const OCCASIONS = ["practice", "return", "redo", "probe", "conversation", "assignment"] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** The reaction check of deliberate practice: how hard it was, and what happened inside the trainee. */
export const FELT_DIFFICULTIES = ["too_easy", "about_right", "too_hard"] as const;
export type FeltDifficulty = (typeof FELT_DIFFICULTIES)[number];
export const FELT_INSIDE = ["blank", "defensive", "anxious", "rushed"] as const;
export type FeltInside = (typeof FELT_INSIDE)[number];

/** Room pressure: how long there is for an answer, in seconds. Nothing is ever cut off. */
export const ANSWER_SECONDS = [30, 60, 90] as const;
export type AnswerSeconds = (typeof ANSWER_SECONDS)[number];

/** The drills, each made from rated answers. */
export const DRILLS = ["spot_it", "third_way", "fix_the_trap", "name_underneath", "open_it"] as const;
export type Drill = (typeof DRILLS)[number];

/**
 * What a repair leads to in the room. Which report leads to which outcome is one function's to say:
 * `chooseOutcome` in engine/coach/choose-outcome.ts.
 */
export const OUTCOMES = [
  "full_repair",
  "partial_repair",
  "missed_feeling",
  "no_opening",
  "defended",
  "over_owned",
  "claimed_understanding",
  "smoothed_over",
  "hurt",
  "puzzled",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why an answer was not scored. It is never a zero. */
export const UNSCORABLE_REASONS = ["empty", "too_short", "no_words", "not_english", "pasted_statement", "no_sentence"] as const;
export type UnscorableReason = (typeof UNSCORABLE_REASONS)[number];

/** Below this confidence a level is shown as “not sure” and the trainee is asked to judge. */
export const UNSURE_BELOW = 0.6;
