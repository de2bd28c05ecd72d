import type { Reading } from "../read-answer.ts";
import { stemsOf } from "../text/stems.ts";
import type { Verdict } from "./verdict.ts";

/** From so many words of content on, an answer to this client takes up at least one particular of the scene. */
const ENOUGH_TO_SHARE = 12;
/** How sure a cap can be: of good long answers, it is wrong in two of a hundred. */
const DOUBTFUL = 0.5;

/** Stems that stand in answers to nearly every third scene: to share one says nothing of which scene is answered. */
const COMMON = new Set(
  `sorri hear check good told week talk bit went call label sit came us sound minut work wrong better love happen pleas keep child bad look
  hand wonder come stai leav long help three start thank understand thought wait next person room left question worksheet sai rush get
  fine quit year man answer tell gave walk door home want hour sinc fair notic honestli alwai sure end carri make find mind`.split(/\s+/u),
);

/**
 * Whether a longer answer takes up no particular of the statement, the context, or what may be owned or lie underneath: it was said to
 * somebody else, or pasted from another scenario.
 */
export function isBesideScene({ sentences, scene }: Reading): boolean {
  const stems = stemsOf(sentences.map(({ reading }) => reading).join(" "));
  if (stems.size < ENOUGH_TO_SHARE) return false;
  const wanted = [...scene.ownable, ...scene.core].map((phrase) => phrase.stems);
  const isShared = (stem: string) => !COMMON.has(stem) && [scene.statementStems, scene.contextStems, ...wanted].some((of) => of.has(stem));
  return ![...stems].some(isShared);
}

/** What owns or reflects something else, owns and reflects at most partly here. */
export const keepToScene = <Reason>(verdict: Verdict<Reason>, reason: Reason): Verdict<Reason> =>
  verdict.level === 2 ? { ...verdict, level: 1, reason, confidence: DOUBTFUL } : verdict;
