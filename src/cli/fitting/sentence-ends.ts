import { gapFeatures } from "#engine/text/sentence-ends.ts";
import { readSentences } from "#engine/text/reading.ts";
import { fitLogistic, packRows } from "./logistic.ts";

/** What engine/text/sentence-ends.json holds. */
export interface SentenceEnds {
  readonly step: number;
  readonly bias: number;
  readonly names: readonly string[];
  /** In steps, in the order of `names`. */
  readonly weights: readonly number[];
}

const COST = 0.5;
/** A pattern of words must be met so often to be kept. */
const FEWEST = 25;
const STEP = 0.1;
/** Weights of fewer steps than this are dropped. */
const LEAST = 3;

/** Learns from punctuated texts where sentences end, for those typed without punctuation. */
export function fitSentenceEnds(texts: readonly string[]): SentenceEnds {
  const gaps = texts.flatMap(gapsIn);
  const met = new Map<string, number>();
  for (const { features } of gaps) for (const name of features) met.set(name, (met.get(name) ?? 0) + 1);
  const names = [...met]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = packRows(
    gaps.map(({ features }) => new Map(features.map((name) => [name, 1]))),
    places,
  );
  const fitted = fitLogistic(
    rows,
    gaps.map(({ isEnd }) => isEnd),
    COST,
  );
  const kept = names
    .map((name, place) => ({ name, weight: Math.round((fitted[place] ?? 0) / STEP) }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST);
  return {
    step: STEP,
    bias: Math.round((fitted.at(-1) ?? 0) * 100) / 100,
    names: kept.map(({ name }) => name),
    weights: kept.map(({ weight }) => weight),
  };
}

function gapsIn(text: string): readonly { readonly features: readonly string[]; readonly isEnd: boolean }[] {
  const sentences = readSentences(text).map(({ words }) => words.map(({ norm }) => norm).filter((norm) => norm !== ","));
  // Only texts whose writer marks sentences can teach where they end.
  if (sentences.length < 2) return [];
  const norms = sentences.flat();
  const ends = new Set<number>();
  sentences.reduce((sum, sentence) => {
    ends.add(sum + sentence.length);
    return sum + sentence.length;
  }, 0);
  return norms.slice(1).map((_, index) => ({ features: gapFeatures(norms, index + 1), isEnd: ends.has(index + 1) }));
}
