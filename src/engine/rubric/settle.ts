import type { Level } from "#schema/vocabulary.ts";
import type { Opinion } from "../model/model.ts";
import type { Placed } from "../read-answer.ts";
import type { Sentence } from "../text/reading.ts";
import type { Verdict } from "./verdict.ts";

/** Where the expected level turns from 0 to 1 and from 1 to 2. */
const TURNS = [0.6, 1.45] as const;

/**
 * The last word on one skill: the rules’ verdict and the model’s opinion brought together. The model sets the level; the rules’
 * reason and places stand where they agree; where they don’t, `reasons` says what that level is called, and the sentence that spoke
 * most for it is shown. Confidence is the chance that the model gives the level.
 */
export function settle<Reason extends string>(
  verdict: Verdict<Reason>,
  { chances, bySentence }: Opinion,
  reasons: readonly [Reason, Reason, Reason],
  sentences: readonly Sentence[],
): Verdict<Reason> {
  const expected = chances[1] + 2 * chances[2];
  const level: Level = expected < TURNS[0] ? 0 : expected < TURNS[1] ? 1 : 2;
  const confidence = Math.round(chances[level] * 100) / 100;
  if (level === verdict.level) return { ...verdict, confidence };
  if (level === 0) return { level, reason: reasons[0], confidence, places: [] };
  const places = verdict.places.length > 0 ? verdict.places : mostTelling(bySentence, sentences);
  return { level, reason: reasons[level], confidence, places };
}

function mostTelling(bySentence: ReadonlyMap<number, number>, sentences: readonly Sentence[]): readonly Placed[] {
  const [best] = [...bySentence].toSorted(([a, forA], [b, forB]) => forB - forA || a - b);
  const sentence = best?.[0] ?? 0;
  return [{ sentence, from: 0, to: sentences[sentence]?.reading.length ?? 0 }];
}

/** The verdict on an answer that says nothing to the client. */
export const nothingSaid = <Reason extends string>(reason: Reason): Verdict<Reason> => ({ level: 0, reason, confidence: SURE_OF_NOTHING, places: [] });

const SURE_OF_NOTHING = 0.9;
