import type { Reading } from "../read-answer.ts";
import { stemsOf } from "../text/stems.ts";
import type { Verdict } from "./verdict.ts";

/** From so many words of content on, an answer to this client shares at least one with the scene. */
const ENOUGH_TO_SHARE = 8;
/** How sure a cap can be: in one good answer of seventy it is wrong. */
const DOUBTFUL = 0.5;

/**
 * Whether a longer answer has not one word of content in common with the statement, the context, or what may be owned or lie
 * underneath: it was said to somebody else, or pasted from another scenario.
 */
export function isBesideScene({ sentences, scene }: Reading): boolean {
  const stems = stemsOf(sentences.map(({ reading }) => reading).join(" "));
  if (stems.size < ENOUGH_TO_SHARE) return false;
  const wanted = [...scene.ownable, ...scene.core].map((phrase) => phrase.stems);
  return [scene.statementStems, scene.contextStems, ...wanted].every((scenes) => [...stems].every((stem) => !scenes.has(stem)));
}

/** What owns or reflects something else, owns and reflects at most partly here. */
export const keepToScene = <Reason>(verdict: Verdict<Reason>, reason: Reason): Verdict<Reason> =>
  verdict.level === 2 ? { ...verdict, level: 1, reason, confidence: DOUBTFUL } : verdict;
