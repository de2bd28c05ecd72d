import type { AskReason } from "#schema/report.ts";
import type { Question, QuestionKind } from "../acts/questions.ts";
import type { Reading } from "../read-answer.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import type { Finding } from "./verdict.ts";

/** What a weak question is called when nothing better is there, best first. */
const WEAK: readonly (readonly [QuestionKind, AskReason])[] = [
  ["generic", "generic"],
  ["handover", "generic"],
  ["fact", "closed"],
  ["choice", "closed"],
  ["closed", "closed"],
  ["why", "leading"],
  ["leading", "leading"],
];

/** Rubric, ASK: one open question or invitation about the concern is 2; closed, generic, leading, stacked or shut is 1. */
export function gradeAsk({ questions }: Reading, traps: TrapPlaces): Finding<AskReason> {
  const open = questions.filter(({ kind }) => kind === "open");
  if (open.length > 0) {
    if (traps.has("stacked_questions")) return { level: 1, reason: "stacked", places: open };
    if (traps.has("topic_change")) return { level: 1, reason: "generic", places: open };
    return { level: 2, reason: "open", places: open };
  }
  if (traps.has("topic_change")) return { level: 0, reason: "off_topic", places: [] };
  for (const [kind, reason] of WEAK) {
    const weak: readonly Question[] = questions.filter((question) => question.kind === kind);
    if (weak.length > 0) return { level: 1, reason, places: weak };
  }
  if (questions.some(({ kind }) => kind === "rhetorical")) return { level: 0, reason: "rhetorical", places: [] };
  if (questions.some(({ kind }) => kind === "consent")) return { level: 0, reason: "consent_only", places: [] };
  if (questions.some(({ kind }) => kind === "off_topic")) return { level: 0, reason: "off_topic", places: [] };
  return { level: 0, reason: "absent", places: [] };
}
