import type { Evidence } from "#schema/report.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS, type Skill, type TrapId } from "#schema/vocabulary.ts";

/** A trap’s name where there is room for two words: under the trainee’s own. */
const SHORT: Record<TrapId, string> = {
  over_owning: "too much",
  defending: "defending",
  non_apology: "no apology",
  claimed_understanding: "claimed",
  reassuring: "soothing",
  fixing: "fixing",
  blaming: "blaming",
  but_reversal: "taken back",
  leading_question: "leading",
  stacked_questions: "too many",
  topic_change: "elsewhere",
  hostile: "cutting",
  not_a_response: "not said to them",
};

export const isSkill = (kind: Evidence["kind"]): kind is Skill => (SKILLS as readonly string[]).includes(kind);

/** What stands on a mark. */
export const markLabel = (kind: Evidence["kind"]): string => (isSkill(kind) ? SKILL_LABELS[kind].short : SHORT[kind]);
