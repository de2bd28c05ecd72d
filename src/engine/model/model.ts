import type { BySkill, Skill } from "#schema/vocabulary.ts";
import { gather } from "./gather.ts";
import { askLayer } from "./layer.ts";
import type { Chances, Layer } from "./layer.ts";
import { FITTED_TRAPS } from "./tasks.ts";
import type { FittedTrap } from "./tasks.ts";
import { isPair } from "./words.ts";
import type { Features } from "./words.ts";

/**
 * The fitted part of the engine, in two layers: what each sentence carries, learned from the places that raters pointed at; and what
 * the whole comes to, from its sentences, its words and the rules. Made by `npm run fit`, which says what it was fitted on.
 */
export interface Model {
  /** What it was fitted on and how, for people. */
  readonly fit: Readonly<Record<string, number | string>>;
  readonly sentence: Layer;
  readonly answer: Layer;
}

/** How likely each level is, and how likely each sentence carries at least level 1 and level 2. */
export interface Opinion {
  readonly chances: readonly [number, number, number];
  readonly sentences: readonly { readonly some: number; readonly full: number }[];
}

/** How likely a trap is, and how likely each sentence holds it. */
export interface TrapOpinion {
  readonly chance: number;
  readonly sentences: readonly number[];
}

export interface Opinions {
  readonly skills: BySkill<Opinion>;
  readonly traps: ReadonlyMap<FittedTrap, TrapOpinion>;
  /** Of the neighboring words in the sentences, the share that the model has met side by side. */
  readonly knownPairs: number;
}

/** A way to ask the model: the features of each sentence and of the whole in, opinions out. */
export type AskModel = (sentences: readonly Features[], answer: Features) => Opinions;

/** Readies a model for asking. */
export function askable({ sentence, answer }: Model): AskModel {
  const askSentence = askLayer(sentence);
  const askAnswer = askLayer(answer);
  const met = new Set(sentence.names);
  return (sentenceFeatures, answerFeatures) => {
    const told = sentenceFeatures.map(askSentence);
    const whole = askAnswer(new Map([...answerFeatures, ...gather(told)]));
    const pairs = sentenceFeatures.flatMap((features) => [...features.keys()].filter(isPair));
    return {
      knownPairs: pairs.length === 0 ? 1 : pairs.filter((pair) => met.has(pair)).length / pairs.length,
      skills: { own: opinionOn("own", told, whole), reflect: opinionOn("reflect", told, whole), ask: opinionOn("ask", told, whole) },
      traps: new Map(FITTED_TRAPS.map((trap) => [trap, { chance: whole[trap], sentences: told.map((chances) => chances[trap]) }])),
    };
  };
}

function opinionOn(skill: Skill, told: readonly Chances[], whole: Chances): Opinion {
  const some = whole[`${skill}1`];
  const full = Math.min(some, whole[`${skill}2`]);
  return {
    chances: [1 - some, some - full, full],
    sentences: told.map((chances) => ({ some: chances[`${skill}1`], full: chances[`${skill}2`] })),
  };
}
