import type { RatedEvidence } from "#schema/rated-answer.ts";
import type { DrillAnswer } from "./drill-answer.ts";
import { wordsIn } from "./words-in.ts";

export const QUESTION_KINDS = ["closed", "leading", "stacked"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The question that an answer ends with, half-open in UTF-16. */
export interface ClosingQuestion {
  readonly kind: QuestionKind;
  readonly start: number;
  readonly end: number;
}

/** Signs after which a question still ends its answer. */
const SIGNS_AFTER = 3;
const FEWEST_WORDS = 3;
/** A question that a yes or a no can answer begins so, with its subject next. Raters’ level 1 also holds open questions that are generic. */
const YES_OR_NO =
  /^(?:(?:so|and|but|or|well|then|now),? )*(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|shall|should|am)(?:n['’]?t)? (?:you|u|ya|i|we|he|she|it|they|that|this|there|any\w*|either|your|my|part|some\w*)\b/iu;

/** The question that an answer ends with, where raters call it no more than a weak one: closed, leading or one of several. */
export function closingQuestionOf({ text, levels, traps, evidence }: DrillAnswer): ClosingQuestion | null {
  if (levels.ask !== 1) return null;
  const placesOf = (wanted: RatedEvidence["kind"]) => {
    const places = evidence.filter(({ kind }) => kind === wanted);
    return places.some(({ end }) => end >= text.length - SIGNS_AFTER) ? places : [];
  };
  const kinds = [
    { kind: "stacked", start: traps.includes("stacked_questions") ? placesOf("stacked_questions")[0]?.start : undefined },
    { kind: "leading", start: traps.includes("leading_question") ? placesOf("leading_question").at(-1)?.start : undefined },
    { kind: "closed", start: placesOf("ask").findLast(({ start, end }) => YES_OR_NO.test(text.slice(start, end)))?.start },
  ] as const;
  for (const { kind, start } of kinds) {
    if (start === undefined) continue;
    return wordsIn(text.slice(start)) < FEWEST_WORDS ? null : { kind, start, end: text.length };
  }
  return null;
}
