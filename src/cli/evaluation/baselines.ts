import { SKILLS } from "#schema/vocabulary.ts";
import type { BySkill, Level, Skill } from "#schema/vocabulary.ts";
import type { RatedScenario } from "../corpus.ts";
import { fitLogistic, packRows } from "../fitting/logistic.ts";
import type { LevelScorer } from "./judge.ts";

/** A scorer that is fitted on rated answers, or needs none. */
export interface Baseline {
  readonly name: string;
  readonly fit: (rated: readonly RatedScenario[]) => LevelScorer;
}

const OWNING =
  /\b(?:i(?:['’]m| am) sorry|i apologi[sz]e|my (?:fault|mistake|bad)|you(?:['’]re| are) right|i should(?: have|n['’]?t have))\b/giu;
const REFLECTING = /\b(?:you feel|you(?:['’]re| are) feeling|sounds like|i can (?:see|hear|imagine)|that must)\b/giu;
const ASKING = /\b(?:what|how|tell me|help me understand|can you say)\b/iu;

/** Levels by the presence of stock phrases: two make a 2; for asking, a question mark with an opening word. */
export function keywordLevels(text: string): BySkill<Level> {
  const level = (pattern: RegExp): Level => Math.min(2, text.match(pattern)?.length ?? 0) as Level;
  const ask: Level = ASKING.test(text) ? 2 : text.includes("?") ? 1 : 0;
  return { own: level(OWNING), reflect: level(REFLECTING), ask };
}

/** What needs no understanding: the commonest level, stock phrases, and words counted without order. */
export const BASELINES: readonly Baseline[] = [
  { name: "commonest level", fit: commonestLevel },
  { name: "stock phrases", fit: () => (text) => keywordLevels(text) },
  { name: "words and pairs, tf-idf", fit: tfIdfRegression },
];

function commonestLevel(rated: readonly RatedScenario[]): LevelScorer {
  const answers = rated.flatMap((one) => one.answers);
  const commonest = (skill: Skill): Level => {
    const counts = ([0, 1, 2] as const).map((level) => answers.filter(({ levels }) => levels[skill] === level).length);
    return counts.indexOf(Math.max(...counts)) as Level;
  };
  const levels = { own: commonest("own"), reflect: commonest("reflect"), ask: commonest("ask") };
  return () => levels;
}

/** Logistic regressions on tf-idf of words and pairs, without rules, scenario or evidence. */
function tfIdfRegression(rated: readonly RatedScenario[]): LevelScorer {
  const answers = rated.flatMap((one) => one.answers);
  const met = new Map<string, number>();
  for (const { text } of answers) for (const term of termsOf(text).keys()) met.set(term, (met.get(term) ?? 0) + 1);
  const vectorOf = (text: string): ReadonlyMap<string, number> => {
    const weighed = [...termsOf(text)].map(
      ([term, count]) => [term, (1 + Math.log(count)) * Math.log((1 + answers.length) / (1 + (met.get(term) ?? 0)))] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([term, weight]) => [term, weight / length]));
  };
  const names = new Map([...met.keys()].map((term, place) => [term, place]));
  const rows = packRows(
    answers.map(({ text }) => vectorOf(text)),
    names,
  );
  const turns = SKILLS.map((skill) =>
    ([1, 2] as const).map((least) =>
      fitLogistic(
        rows,
        answers.map(({ levels }) => levels[skill] >= least),
        TF_IDF_COST,
      ),
    ),
  );
  return (text) => {
    const vector = vectorOf(text);
    const chanceOf = (weights: Float64Array) => {
      let logOdds = weights.at(-1) ?? 0;
      for (const [term, value] of vector) logOdds += (weights[names.get(term) ?? -1] ?? 0) * value;
      return 1 / (1 + Math.exp(-logOdds));
    };
    const [own = 0, reflect = 0, ask = 0] = turns.map((pair) => Math.round(pair.reduce((sum, weights) => sum + chanceOf(weights), 0)));
    return { own: own as Level, reflect: reflect as Level, ask: ask as Level };
  };
}

/** As is usual for vectors of length 1. */
const TF_IDF_COST = 4;

function termsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const terms = new Map<string, number>();
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  words.forEach((word, index) => {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return terms;
}
