import type { TrapId } from "#schema/vocabulary.ts";
import { TRAPS } from "#schema/vocabulary.ts";
import type { TrapOpinion } from "../model/model.ts";
import type { Placed } from "../read-answer.ts";
import type { Sentence } from "../text/reading.ts";
import type { TrapPlaces } from "./find-traps.ts";

interface Bar {
  /** How likely the model must hold a trap whose wording was found. */
  readonly worded: number;
  /** How likely it must hold one of which no wording was found: the sentence that spoke most for it is then shown. */
  readonly unworded: number;
}

/**
 * When a trap is shown. Saying the wrong thing is worse than saying nothing: chosen on scenarios left out of the fit, so that nine of ten
 * that are shown are there, and of such pairs the one that finds most. A trap that is not named here stands by its wording alone.
 */
export const SHOWN_FROM: Readonly<Partial<Record<TrapId, Bar>>> = {
  over_owning: { worded: 0.45, unworded: 0.5 },
  defending: { worded: 0.5, unworded: 0.6 },
  non_apology: { worded: 0.05, unworded: 0.4 },
  claimed_understanding: { worded: 0.35, unworded: 0.4 },
  reassuring: { worded: 0.3, unworded: 0.4 },
  fixing: { worded: 0.4, unworded: 0.45 },
  blaming: { worded: 0.3, unworded: 0.65 },
  but_reversal: { worded: 0.25, unworded: 0.4 },
  leading_question: { worded: 0.35, unworded: 0.5 },
  stacked_questions: { worded: 0.2, unworded: 0.45 },
  topic_change: { worded: 0.5, unworded: 0.65 },
  hostile: { worded: 0.15, unworded: 0.4 },
};

/** The traps to show: those that were found and that the model holds likely enough, and those of which it is sure without. */
export function confirmTraps(
  found: TrapPlaces,
  opinions: Readonly<Partial<Record<TrapId, TrapOpinion>>>,
  sentences: readonly Sentence[],
): TrapPlaces {
  return new Map(
    TRAPS.flatMap((trap): [TrapId, readonly Placed[]][] => {
      const places = found.get(trap);
      const bar = SHOWN_FROM[trap];
      const opinion = opinions[trap];
      if (bar === undefined || opinion === undefined) return places ? [[trap, places]] : [];
      if (places && opinion.chance >= bar.worded) return [[trap, places]];
      if (opinion.chance < bar.unworded || opinion.sentence === null) return [];
      const reading = sentences[opinion.sentence]?.reading ?? "";
      return [[trap, places ?? [{ sentence: opinion.sentence, from: 0, to: reading.length }]]];
    }),
  );
}
