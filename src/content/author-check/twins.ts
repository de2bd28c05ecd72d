import { stemmer } from "stemmer";
import type { Core, Ownable, Scenario } from "#schema/scenario.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { wordsOf } from "../words.ts";

/**
 * Above this both for what can be owned and for what lies underneath, two scenarios train the same thing. Cosine of tf-idf over word
 * stems; of the nearest pair shipped the smaller of the two is 0.2.
 */
const ALIKE = 0.35;

type Weights = ReadonlyMap<string, number>;

export interface Nearness {
  readonly scenarioId: string;
  readonly otherId: string;
  /** 0 to 1: cosine between what can be owned. */
  readonly ownable: number;
  /** 0 to 1: cosine between what lies underneath. */
  readonly core: number;
}

/** Pairs of scenarios that are alike in what can be owned *and* in what lies underneath. */
export function twins(scenarios: readonly Scenario[]): readonly PlacedProblem[] {
  return nearness(scenarios)
    .filter(({ ownable, core }) => ownable > ALIKE && core > ALIKE)
    .map(({ scenarioId, otherId, ownable, core }) => ({
      scenarioId,
      problem: {
        path: "ownable, core",
        expected: "something else to own, or something else underneath, than in any other scenario",
        found: `much the same as in ${otherId} (${ownable.toFixed(2)} and ${core.toFixed(2)} of 1)`,
      },
    }));
}

/** How near every two scenarios are, each pair once. */
export function nearness(scenarios: readonly Scenario[]): readonly Nearness[] {
  const ownable = weigh(scenarios.map((scenario) => scenario.ownable.flatMap(ownableTexts)));
  const core = weigh(scenarios.map((scenario) => scenario.core.flatMap(coreTexts)));
  return scenarios.flatMap((scenario, at) =>
    scenarios.slice(0, at).map((other, otherAt) => ({
      scenarioId: scenario.id,
      otherId: other.id,
      ownable: cosine(ownable[at], ownable[otherAt]),
      core: cosine(core[at], core[otherAt]),
    })),
  );
}

const ownableTexts = (entry: Ownable) => (typeof entry === "string" ? [entry] : [entry.phrase, ...(entry.wordings ?? [])]);
const coreTexts = (entry: Core) =>
  typeof entry === "string" ? [entry] : [entry.phrase, ...(entry.feelings ?? []), ...(entry.underneath ?? [])];

/** Counts of word stems, each weighed by how few of the lists have it, scaled to length 1. */
function weigh(lists: readonly (readonly string[])[]): readonly Weights[] {
  const counts = lists.map((phrases) => countOf(phrases.flatMap(wordsOf).map(stemmer)));
  const held = countOf(counts.flatMap((count) => [...count.keys()]));
  return counts.map((count) => {
    const weights = [...count].map(([stem, times]) => [stem, times * Math.log((1 + lists.length) / (held.get(stem) ?? 1))] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  });
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: Weights = new Map(), b: Weights = new Map()): number {
  return [...a].reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
}
