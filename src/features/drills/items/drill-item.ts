import type { ClosingQuestion } from "#content/drills/closing-question.ts";
import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import type { FixableTrap } from "#content/drills/fixable-trap.ts";
import type { Depth } from "#content/drills/quotes.ts";
import type { Dose } from "#schema/vocabulary.ts";

interface AnyItem {
  /** What a run keeps of it: from the id alone the item can be made again. */
  readonly id: string;
  readonly scenarioId: string;
}

/** Read an answer, and mark what is there. */
export interface SpotItem extends AnyItem {
  readonly kind: "spot";
  readonly answer: DrillAnswer;
}

/** Read an answer, and say how much responsibility it takes. */
export interface PlaceItem extends AnyItem {
  readonly kind: "place";
  readonly answer: DrillAnswer;
}

/** Write an answer that takes so much responsibility. */
export interface DoseItem extends AnyItem {
  readonly kind: "dose";
  readonly dose: Dose;
}

/** Turn an answer that falls into a trap into one that owns a part. */
export interface FixItem extends AnyItem {
  readonly kind: "fix";
  readonly answer: DrillAnswer;
  readonly trap: FixableTrap;
}

/** One of four quotes: what it says, and how near it comes to what lies underneath. */
export interface QuoteOption {
  readonly text: string;
  readonly depth: Depth;
}

/** Pick the one quote that reaches what lies underneath, then word it. */
export interface NameItem extends AnyItem {
  readonly kind: "name";
  readonly options: readonly QuoteOption[];
}

/** Turn the question that an answer ends with into an open one. */
export interface OpenItem extends AnyItem {
  readonly kind: "open";
  readonly answer: DrillAnswer;
  readonly question: ClosingQuestion;
}

export type DrillItem = SpotItem | PlaceItem | DoseItem | FixItem | NameItem | OpenItem;

/** The items in which something is written. */
export type WrittenItem = DoseItem | FixItem | NameItem | OpenItem;
