import { grant } from "./acts/grant.ts";
import { ownAct } from "./acts/own-act.ts";
import type { Act } from "./acts/act.ts";
import { claim } from "./acts/claim.ts";
import { concede } from "./acts/concede.ts";
import { deny } from "./acts/deny.ts";
import { questionsIn } from "./acts/questions.ts";
import type { Question } from "./acts/questions.ts";
import { reflectionIn } from "./acts/reflections.ts";
import type { Reflection } from "./acts/reflections.ts";
import { validate } from "./acts/validate.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./text/reading.ts";
import type { Stretch } from "./text/clauses.ts";

/** An act at its place in the answer. */
export interface Placed extends Stretch {
  readonly sentence: number;
}

/** Everything that the rubric reads: the answer’s sentences and the acts found in them. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly scene: Scene;
  readonly grants: readonly Placed[];
  /** Acts of the therapist’s own, told plainly: owning, if more quietly. */
  readonly ownActs: readonly Placed[];
  readonly concessions: readonly Placed[];
  /** The very thing that could be owned, denied. */
  readonly denials: readonly Placed[];
  readonly validations: readonly Placed[];
  readonly reflections: readonly Reflection[];
  readonly claims: readonly Placed[];
  readonly questions: readonly Question[];
}

/** Reads an answer’s sentences for the acts that the three micro-skills are made of. */
export function readAnswer(sentences: readonly Sentence[], scene: Scene): Reading {
  const questions = sentences.flatMap((sentence, index) => questionsIn(sentence, index));
  return {
    sentences,
    scene,
    grants: place(grant, sentences, scene),
    ownActs: place(ownAct, sentences, scene),
    concessions: place(concede, sentences, scene),
    denials: place(deny, sentences, scene),
    validations: place(validate, sentences, scene),
    claims: place(claim, sentences, scene),
    reflections: sentences.flatMap((sentence, index) => reflectionIn(sentence, index, scene) ?? []),
    questions,
  };
}

/** Every place in the answer at which an act is found. */
export function place(act: Act, sentences: readonly Sentence[], scene: Scene): readonly Placed[] {
  return sentences.flatMap((sentence, index) => act.find(sentence, scene).map((found) => ({ ...found, sentence: index })));
}
