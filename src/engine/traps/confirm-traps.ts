import type { TrapId } from "#schema/vocabulary.ts";
import type { TrapOpinion } from "../model/model.ts";
import type { FittedTrap } from "../model/tasks.ts";
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
 * When a trap is shown. Saying the wrong thing is worse than saying nothing: chosen on scenarios left out of the fit, so that of what is
 * shown nine in ten (of the rarer traps, 85 in a hundred) are there, and of such pairs the one that finds most.
 */
export const SHOWN_FROM: Readonly<Record<FittedTrap, Bar>> = {
  over_owning: { worded: 0.55, unworded: 0.55 },
  defending: { worded: 0.7, unworded: 0.85 },
  non_apology: { worded: 0.55, unworded: 0.55 },
  claimed_understanding: { worded: 0.5, unworded: 0.5 },
  reassuring: { worded: 0.7, unworded: 0.8 },
  fixing: { worded: 0.85, unworded: 0.85 },
  blaming: { worded: 0.5, unworded: 0.85 },
  but_reversal: { worded: 0.45, unworded: 0.75 },
  leading_question: { worded: 0.2, unworded: 0.5 },
  stacked_questions: { worded: 0.5, unworded: 0.55 },
  topic_change: { worded: 0.75, unworded: 0.8 },
  hostile: { worded: 0.2, unworded: 0.85 },
};

/**
 * The traps to show: those whose wording was found and that the model holds likely enough, at that wording; and those of which it is
 * sure without, at the sentence that it holds likeliest. Off-task text is the rules’ to tell.
 */
export function confirmTraps(
  found: TrapPlaces,
  opinions: ReadonlyMap<FittedTrap, TrapOpinion>,
  sentences: readonly Sentence[],
): TrapPlaces {
  const offTask = found.get("not_a_response");
  const shown = [...opinions].flatMap(([trap, { chance, sentences: told }]): [TrapId, readonly Placed[]][] => {
    const places = found.get(trap);
    const { worded, unworded } = SHOWN_FROM[trap];
    if (places && chance >= worded) return [[trap, places]];
    return chance >= unworded ? [[trap, [likeliest(told, sentences)]]] : [];
  });
  return new Map(offTask ? [...shown, ["not_a_response", offTask]] : shown);
}

function likeliest(told: readonly number[], sentences: readonly Sentence[]): Placed {
  const sentence = told.indexOf(Math.max(...told));
  return { sentence, from: 0, to: sentences[sentence]?.reading.length ?? 0 };
}
