import { nearestOwnable } from "../acts/grant.ts";
import { nearestCore } from "../acts/reflections.ts";
import type { Placed, Reading } from "../read-answer.ts";
import { feelingsIn } from "../text/feelings.ts";
import { shareOf, stemsOf } from "../text/stems.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import { weighed, wordsOf } from "./words.ts";
import type { Features } from "./words.ts";

/**
 * What the model sees of each sentence: its words, the acts and traps that the rules found in it, how near it comes to the scenario,
 * where it stands, and, more faintly, what its neighbors do.
 */
export function sentenceFeatures(reading: Reading, traps: TrapPlaces): readonly Features[] {
  const { sentences, scene } = reading;
  const acts = sentences.map((_, index) => actsIn(reading, traps, index));
  return sentences.map(({ reading: text, marked, words }, index) => {
    const stems = stemsOf(text);
    const others = new Set(acts.filter((_, other) => other !== index).flatMap((found) => [...found]));
    return new Map([
      ...weighed(wordsOf([text], { skipping: true }), WORD_AT_MOST),
      ...named("act:", acts[index] ?? [], 1),
      ...named("before:", acts[index - 1] ?? [], NEIGHBOR),
      ...named("after:", acts[index + 1] ?? [], NEIGHBOR),
      ...named("beside:", others, ELSEWHERE),
      ["near ownable", nearestOwnable(text, scene).share],
      ["near core", nearestCore(stems, scene).share],
      ["near statement", shareOf(scene.statementStems, stems)],
      ["near context", shareOf(stems, scene.contextStems)],
      ["repeats", shareOf(stems, scene.statementStems)],
      ["marked", marked ? 1 : 0],
      ["first", index === 0 ? 1 : 0],
      ["last", index === sentences.length - 1 ? 1 : 0],
      ["alone", sentences.length === 1 ? 1 : 0],
      ["length", Math.log2(3 + words.length) / LONG],
      ["withdrawal", scene.rupture === "withdrawal" ? 1 : 0],
    ]);
  });
}

const WORD_AT_MOST = 0.5;
const NEIGHBOR = 0.6;
const ELSEWHERE = 0.4;
/** The logarithm of some sixty words. */
const LONG = 6;

const named = (prefix: string, names: Iterable<string>, value: number): readonly (readonly [string, number])[] =>
  [...names].map((name) => [`${prefix}${name}`, value]);

/** The names of all that the rules found in one sentence. */
function actsIn(reading: Reading, traps: TrapPlaces, index: number): ReadonlySet<string> {
  const { sentences, scene, grants, ownActs, concessions, denials, validations, claims, reflections, questions } = reading;
  const isHere = (places: readonly Placed[]) => places.some(({ sentence }) => sentence === index);
  const acts = Object.entries({ grants, ownActs, concessions, denials, validations, claims });
  const feelings = feelingsIn(sentences[index]?.reading ?? "");
  return new Set([
    ...acts.filter(([, places]) => isHere(places)).map(([name]) => name),
    ...questions.filter(({ sentence }) => sentence === index).map(({ kind }) => `question ${kind}`),
    ...reflections.filter(({ sentence }) => sentence === index).map(({ kind }) => `reflection ${kind}`),
    ...[...traps].filter(([, places]) => isHere(places)).map(([trap]) => `trap ${trap}`),
    ...feelings.map(({ family }) => `feeling ${family}${scene.coreFamilies.has(family) ? " fitting" : ""}`),
  ]);
}
