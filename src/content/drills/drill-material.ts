/** What each drill can take from a rated answer: used to choose the answers that ship, and to make items of them. */
import type { RatedEvidence } from "#schema/rated-answer.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import type { DrillAnswer } from "./drill-answer.ts";

/** The traps that “Fix the trap” is about: what is said in place of owning. */
export const FIXABLE_TRAPS = ["defending", "blaming", "but_reversal", "non_apology"] as const satisfies readonly TrapId[];
export type FixableTrap = (typeof FIXABLE_TRAPS)[number];

/** The rarest of the fixable traps that an answer falls into where it doesn’t own a part; null for any other answer. */
export function fixableTrapOf({ levels, traps, dose, evidence }: DrillAnswer): FixableTrap | null {
  if (levels.own === 2 || dose === "too_much") return null;
  return FIXABLE_TRAPS.findLast((trap) => traps.includes(trap) && evidence.some(({ kind }) => kind === trap)) ?? null;
}

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

export const DEPTHS = ["underneath", "surface", "claimed", "soothed"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A short piece of an answer, and how near it comes to what lies underneath. */
export interface Quote {
  readonly depth: Depth;
  readonly start: number;
  readonly end: number;
}

/** Words in a quote: enough to stand by itself, few enough to be one of four. */
const LONGEST = 40;
const SHORTEST: Record<Depth, number> = { underneath: 8, surface: 4, claimed: 3, soothed: 4 };

/** What reaches the client must be to be seen without the rest of its answer: an image alone can be too little. */
const TO_THE_CLIENT = /\b(?:you|your|yours|yourself|u|ur)\b/iu;

/**
 * Pieces of an answer that can stand by themselves, for “Name what is underneath”: each of one kind alone, and the whole of what the
 * answer has of that kind, so that it was this that the raters judged.
 */
export function quotesOf({ text, levels, traps, evidence }: DrillAnswer): Quote[] {
  return DEPTHS.flatMap((depth): Quote[] => {
    const places = evidence.filter((piece) => depthOf(piece) === depth).toSorted((a, b) => a.start - b.start);
    const [first] = places;
    if (first === undefined || !isOnePlace(places)) return [];
    const [start, end] = [first.start, Math.max(...places.map((piece) => piece.end))];
    const isMixed = evidence.some((other) => depthOf(other) !== depth && other.start < end && start < other.end);
    const quote = text.slice(start, end);
    const [words, isClear] = [wordsIn(quote), depth !== "underneath" || TO_THE_CLIENT.test(quote)];
    return isMixed || !isClear || words < SHORTEST[depth] || words > LONGEST ? [] : [{ depth, start, end }];
  });

  /** Raters agree on the whole: so a piece stands for its level only where the whole has it too. */
  function depthOf({ kind, level }: RatedEvidence): Depth | null {
    if (kind === "reflect" && level === levels.reflect) return level === 2 ? "underneath" : "surface";
    if (kind === "claimed_understanding" && traps.includes(kind)) return "claimed";
    return kind === "reassuring" && traps.includes(kind) ? "soothed" : null;
  }

  /** Whether nothing but spaces and signs stands between them. */
  function isOnePlace(places: readonly RatedEvidence[]): boolean {
    return places.every(({ end }, at) => !/[\p{L}\p{N}]/u.test(text.slice(end, places[at + 1]?.start ?? end)));
  }
}

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;
