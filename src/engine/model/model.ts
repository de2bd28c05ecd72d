import type { BySkill, Skill, TrapId } from "#schema/vocabulary.ts";
import type { Feature } from "./features.ts";

/**
 * The fitted part of the engine: for each skill two logistic regressions, “at least 1” and “at least 2”, over the features.
 * Made by `npm run fit` (cli/fit.ts), which says what it was fitted on.
 */
export interface Model {
  /** What it was fitted on and how, for people. */
  readonly fit: Readonly<Record<string, number | string>>;
  readonly names: readonly string[];
  /** Weights in hundredths, in the order of `names`, the bias last. */
  readonly weights: BySkill<{ readonly atLeast1: readonly number[]; readonly atLeast2: readonly number[] }>;
  /** The same for each trap that the model knows: whether it is there. */
  readonly traps: Readonly<Partial<Record<TrapId, readonly number[]>>>;
}

/** How likely each level is, and how much each sentence spoke for it. */
export interface Opinion {
  readonly chances: readonly [number, number, number];
  /** By sentence, how much it speaks for a higher level: log-odds, summed over both regressions. */
  readonly bySentence: ReadonlyMap<number, number>;
}

/** How likely a trap is, and the sentence that spoke most for it; null where none did. */
export interface TrapOpinion {
  readonly chance: number;
  readonly sentence: number | null;
}

export interface Opinions {
  readonly skills: BySkill<Opinion>;
  /** On each trap that the model knows. */
  readonly traps: Readonly<Partial<Record<TrapId, TrapOpinion>>>;
}

/** A way to ask the model: features in, opinions out. */
export type AskModel = (features: readonly Feature[]) => Opinions;

const HUNDREDTHS = 100;

/** Readies a model for asking. */
export function askable({ names, weights, traps }: Model): AskModel {
  const places = new Map(names.map((name, place) => [name, place]));
  return (features) => {
    const strongest = strongestByName(features);
    const opinion = (skill: Skill): Opinion => {
      const { atLeast1, atLeast2 } = weights[skill];
      let first = atLeast1.at(-1) ?? 0;
      let second = atLeast2.at(-1) ?? 0;
      const bySentence = new Map<number, number>();
      for (const { name, value, sentence } of strongest) {
        const place = places.get(name);
        if (place === undefined) continue;
        const one = (atLeast1[place] ?? 0) * value;
        const two = (atLeast2[place] ?? 0) * value;
        first += one;
        second += two;
        if (sentence !== null) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + (one + two) / HUNDREDTHS);
      }
      const some = chance(first / HUNDREDTHS);
      const full = Math.min(some, chance(second / HUNDREDTHS));
      return { chances: [1 - some, some - full, full], bySentence };
    };
    const trapOpinion = (of: readonly number[]): TrapOpinion => {
      let logOdds = of.at(-1) ?? 0;
      const bySentence = new Map<number, number>();
      for (const { name, value, sentence } of strongest) {
        const weight = (of[places.get(name) ?? -1] ?? 0) * value;
        logOdds += weight;
        if (sentence !== null) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + weight);
      }
      const [most] = [...bySentence].filter(([, spoke]) => spoke > 0).sort(([, a], [, b]) => b - a);
      return { chance: chance(logOdds / HUNDREDTHS), sentence: most?.[0] ?? null };
    };
    return {
      skills: { own: opinion("own"), reflect: opinion("reflect"), ask: opinion("ask") },
      traps: Object.fromEntries(Object.entries(traps).map(([trap, of]) => [trap, trapOpinion(of)])),
    };
  };
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** A feature counts once, at its strongest. */
export function strongestByName(features: readonly Feature[]): readonly Feature[] {
  const strongest = new Map<string, Feature>();
  for (const feature of features) {
    const known = strongest.get(feature.name);
    if (!known || feature.value > known.value) strongest.set(feature.name, feature);
  }
  return [...strongest.values()];
}
