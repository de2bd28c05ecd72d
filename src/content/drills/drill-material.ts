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
/** A question that a yes or a no can answer begins so. Raters’ level 1 also holds open questions that are generic. */
const YES_OR_NO =
  /^(?:(?:so|and|but|or|well|then|now),? )*(?:is|isn|are|aren|was|were|do|don|does|did|didn|have|haven|has|had|can|can|could|would|wouldn|will|shall|should|am)\b/iu;

/** The question that an answer ends with, where raters call it no more than a weak one: closed, leading or one of several. */
export function closingQuestionOf({ text, levels, traps, evidence }: DrillAnswer): ClosingQuestion | null {
  if (levels.ask !== 1) return null;
  const isLast = ({ end }: RatedEvidence) => end >= text.length - SIGNS_AFTER;
  const lastOf = (wanted: RatedEvidence["kind"]) => evidence.findLast((piece) => piece.kind === wanted && isLast(piece));
  const asked = lastOf("ask");
  const kinds = [
    { kind: "stacked", piece: traps.includes("stacked_questions") ? lastOf("stacked_questions") : undefined },
    { kind: "leading", piece: traps.includes("leading_question") ? lastOf("leading_question") : undefined },
    { kind: "closed", piece: asked !== undefined && YES_OR_NO.test(text.slice(asked.start, asked.end)) ? asked : undefined },
  ] as const;
  for (const { kind, piece } of kinds) {
    if (piece === undefined) continue;
    const words = text.slice(piece.start, piece.end).split(/\s+/u).length;
    return words < FEWEST_WORDS ? null : { kind, start: piece.start, end: text.length };
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
const LONGEST = 30;
const SHORTEST: Record<Depth, number> = { underneath: 8, surface: 4, claimed: 3, soothed: 4 };

/** Pieces of an answer that can stand by themselves, for “Name what is underneath”: each of one kind alone. */
export function quotesOf({ text, levels, traps, evidence }: DrillAnswer): Quote[] {
  return evidence.flatMap((piece): Quote[] => {
    const depth = depthOf(piece);
    const { start, end } = piece;
    const words = text.slice(start, end).trim().split(/\s+/u).length;
    const isMixed = evidence.some((other) => other !== piece && other.start < end && start < other.end && depthOf(other) !== depth);
    return depth === null || isMixed || words < SHORTEST[depth] || words > LONGEST ? [] : [{ depth, start, end }];
  });

  /** Raters agree on the whole: so a piece stands for its level only where the whole has it too. */
  function depthOf({ kind, level }: RatedEvidence): Depth | null {
    if (kind === "reflect" && level === levels.reflect) return level === 2 ? "underneath" : "surface";
    if (kind === "claimed_understanding" && traps.includes(kind)) return "claimed";
    return kind === "reassuring" && traps.includes(kind) ? "soothed" : null;
  }
}
