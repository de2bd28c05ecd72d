import type { TrapId } from "#schema/vocabulary.ts";
import type { TrapOpinion } from "../model/model.ts";
import type { FittedTrap } from "../model/tasks.ts";
import type { Placed } from "../read-answer.ts";
import type { Sentence } from "../text/reading.ts";
import type { TrapPlaces } from "./find-traps.ts";

/** From which chance on a trap is shown: where its wording was found, and where only the model sees it. */
interface Bar {
  readonly worded: number;
  readonly unworded: number;
}

interface Bars {
  /** Where nothing is owned in full: there most traps stand, and stand plainly. */
  readonly alone: Bar;
  /** Beside a whole owning, where reasons and plans are often none. */
  readonly besideOwning: Bar;
}

const bar = (worded: number, unworded: number): Bar => ({ worded, unworded });

/**
 * When a trap is shown. Saying the wrong thing is worse than saying nothing: chosen on scenarios left out of the fit, so that of what is
 * shown nine in ten (of the rarer traps, 85 in a hundred) are there, and of such bars those that find most.
 */
export const SHOWN_FROM: Readonly<Record<FittedTrap, Bars>> = {
  over_owning: { alone: bar(0.5, 0.5), besideOwning: bar(0.5, 0.5) },
  defending: { alone: bar(0.65, 0.7), besideOwning: bar(0.75, 0.85) },
  non_apology: { alone: bar(0.45, 0.5), besideOwning: bar(0.9, 0.9) },
  claimed_understanding: { alone: bar(0.45, 0.55), besideOwning: bar(0.8, 0.8) },
  reassuring: { alone: bar(0.65, 0.7), besideOwning: bar(0.8, 0.85) },
  fixing: { alone: bar(0.8, 0.85), besideOwning: bar(0.85, 0.85) },
  blaming: { alone: bar(0.7, 0.9), besideOwning: bar(0.9, 0.95) },
  but_reversal: { alone: bar(0.35, 0.6), besideOwning: bar(0.65, 0.7) },
  leading_question: { alone: bar(0.45, 0.5), besideOwning: bar(0.6, 0.7) },
  stacked_questions: { alone: bar(0.4, 0.4), besideOwning: bar(0.8, 0.85) },
  topic_change: { alone: bar(0.65, 0.75), besideOwning: bar(0.6, 0.7) },
  hostile: { alone: bar(0.35, 0.9), besideOwning: bar(0.5, 0.95) },
};

/**
 * The traps to show: those whose wording was found and that the model holds likely enough, at that wording; and those of which it is
 * sure without, at the sentence that it holds likeliest. Off-task text is the rules’ to tell.
 */
export function confirmTraps(
  found: TrapPlaces,
  opinions: ReadonlyMap<FittedTrap, TrapOpinion>,
  isOwning: boolean,
  sentences: readonly Sentence[],
): TrapPlaces {
  const offTask = found.get("not_a_response");
  const shown = [...opinions].flatMap(([trap, { chance, sentences: told }]): [TrapId, readonly Placed[]][] => {
    const places = found.get(trap);
    const { worded, unworded } = SHOWN_FROM[trap][isOwning ? "besideOwning" : "alone"];
    if (places && chance >= worded) return [[trap, places]];
    return chance >= unworded ? [[trap, [likeliest(told, sentences)]]] : [];
  });
  return new Map(offTask ? [...shown, ["not_a_response", offTask]] : shown);
}

function likeliest(told: readonly number[], sentences: readonly Sentence[]): Placed {
  const sentence = told.indexOf(Math.max(...told));
  return { sentence, from: 0, to: sentences[sentence]?.reading.length ?? 0 };
}
