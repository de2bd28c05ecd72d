import type { QuestionKind } from "#content/drills/closing-question.ts";
import type { RatedEvidence } from "#schema/rated-answer.ts";
import { TRAPS_OF_SKILL } from "#schema/vocabulary.ts";
import type { FixItem, OpenItem } from "./items/drill-item.ts";

const UNDERLINED_AS: Record<QuestionKind, RatedEvidence["kind"]> = {
  closed: "ask",
  leading: "leading_question",
  stacked: "stacked_questions",
};

/** Whether a place is what is to be mended in an answer: what stands in place of the owning, or the question at its end. */
export const isAbout =
  (item: FixItem | OpenItem) =>
  ({ kind, start }: RatedEvidence): boolean =>
    item.kind === "fix"
      ? TRAPS_OF_SKILL.own.some((trap) => trap === kind && item.answer.traps.includes(trap))
      : kind === UNDERLINED_AS[item.question.kind] && start >= item.question.start;
