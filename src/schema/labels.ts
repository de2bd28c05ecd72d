/** What each id is called on the screen: one name a thing, the same in every room. */
import type {
  Alliance,
  BySkill,
  DeliveryKind,
  Difficulty,
  Dose,
  Drill,
  FeltDifficulty,
  FeltInside,
  Level,
  Rupture,
  SettingKind,
  TrapId,
} from "./vocabulary.ts";

/** The short name stands on underlines, meters and keys; the long one heads a section; the part is what carries it in an answer. */
export const SKILL_LABELS: BySkill<{ short: string; long: string; part: string; means: string }> = {
  own: {
    short: "own",
    long: "Own a part",
    part: "the owning",
    means: "Take responsibility for some part of it: true, specific, and not all.",
  },
  reflect: {
    short: "reflect",
    long: "Reflect what’s underneath",
    part: "the reflection",
    means: "Put the core feeling or concern into words. Show understanding rather than claim it.",
  },
  ask: {
    short: "ask",
    long: "Ask, openly",
    part: "the question",
    means: "Invite more with one open question, out of curiosity and not defense.",
  },
};

export const LEVEL_LABELS: Record<Level, string> = { 0: "missing", 1: "partly", 2: "there" };

export const DOSE_LABELS: Record<Dose, string> = {
  none: "nothing owned",
  vague: "owned vaguely",
  some: "owned a part",
  too_much: "owned too much",
};

export const TRAP_LABELS: Record<TrapId, string> = {
  over_owning: "Owning too much",
  defending: "Explaining or defending",
  non_apology: "A sorry that isn’t one",
  claimed_understanding: "Understanding claimed, not shown",
  reassuring: "Soothing it away",
  fixing: "Fixing before hearing",
  blaming: "Putting it on the client",
  but_reversal: "Taken back with “but”",
  leading_question: "A question with its answer inside",
  stacked_questions: "Too many questions at once",
  topic_change: "Leaving the rupture",
  hostile: "Cold or cutting",
  not_a_response: "Not something to say to the client",
};

export const ALLIANCE_LABELS: Record<Alliance, string> = { bond: "bond", goal: "goal", task: "task" };
export const RUPTURE_LABELS: Record<Rupture, string> = { confrontation: "confrontation", withdrawal: "withdrawal" };
export const DIFFICULTY_LABELS: Record<Difficulty, string> = { 1: "gentle", 2: "harder", 3: "hard" };
export const DELIVERY_LABELS: Record<DeliveryKind, string> = {
  mild: "mild",
  pointed: "pointed",
  hostile: "hostile",
  shut_down: "shut down",
};
export const SETTING_KIND_LABELS: Record<SettingKind, string> = {
  outpatient: "outpatient clinic",
  private_practice: "private practice",
  home_based: "home visits",
  court_ordered: "court-ordered",
  school: "school",
  university: "university",
  couples: "couples",
  family: "family",
  group: "group",
  telehealth: "by video",
  hospital: "hospital",
  primary_care: "primary care",
  addiction: "addiction",
  veterans: "veterans",
  crisis_line: "crisis line",
  pastoral: "pastoral",
  prison_probation: "prison or probation",
  perinatal: "perinatal",
  elder_care: "elder care",
  workplace: "workplace",
};

export const FELT_DIFFICULTY_LABELS: Record<FeltDifficulty, string> = {
  too_easy: "too easy",
  about_right: "about right",
  too_hard: "too hard",
};
export const FELT_INSIDE_LABELS: Record<FeltInside, string> = {
  blank: "went blank",
  defensive: "got defensive",
  anxious: "got anxious",
  rushed: "felt rushed",
};

/** The name heads a drill; what it asks stands under it. */
export const DRILL_LABELS: Record<Drill, { name: string; asks: string }> = {
  spot_it: { name: "Spot it", asks: "Read what somebody said, mark what is there, and compare with the raters." },
  third_way: { name: "Third way", asks: "None, vague, some, or too much: place real answers, then write one of each." },
  fix_the_trap: { name: "Fix the trap", asks: "Turn a defense into something owned." },
  name_underneath: { name: "Name what is underneath", asks: "Pick the sentence that reaches it, then word it yourself." },
  open_it: { name: "Open it", asks: "Turn a closed question into one that invites." },
};
