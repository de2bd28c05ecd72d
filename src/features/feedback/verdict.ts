import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Evidence } from "#schema/report.ts";
import { SKILLS, type Skill, type TrapId, TRAPS } from "#schema/vocabulary.ts";
import type { Ink } from "#ui/inks.ts";

/** What the reading may say something about: a skill or a trap. */
export type Verdict = Evidence["kind"];
export const ALL_VERDICTS: readonly Verdict[] = [...SKILLS, ...TRAPS];

/** A trap’s name where there is room for two words: under the trainee’s own. */
const TRAP_TAGS: Record<TrapId, string> = {
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
  not_a_response: "off task",
};

const isSkill = (kind: Verdict): kind is Skill => (SKILLS as readonly string[]).includes(kind);

/** Skills have an ink each; all traps share one. */
export const inkOf = (kind: Verdict): Ink => (isSkill(kind) ? kind : "trap");

/** The word that stands on a mark. */
export const tagOf = (kind: Verdict): string => (isSkill(kind) ? SKILL_LABELS[kind].short : TRAP_TAGS[kind]);

/** A piece of evidence as it is read out: “own, partly”, “in the way: fixing before hearing”. */
export function spoken({ kind, level }: Pick<Evidence, "kind" | "level">): string {
  if (!isSkill(kind)) return `in the way: ${TRAP_LABELS[kind]}`;
  return level === null ? SKILL_LABELS[kind].short : `${SKILL_LABELS[kind].short}, ${LEVEL_LABELS[level]}`;
}
