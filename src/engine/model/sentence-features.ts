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
  const acts = actsOfEach(reading, traps);
  const elsewhere = actsElsewhere(acts);
  return sentences.map(({ reading: text, marked, words }, index) => {
    const stems = stemsOf(text);
    return new Map([
      ...weighed(wordsOf([text], { skipping: true }), WORD_AT_MOST),
      ...named("act:", acts[index] ?? [], 1),
      ...named("before:", acts[index - 1] ?? [], NEIGHBOR),
      ...named("after:", acts[index + 1] ?? [], NEIGHBOR),
      ...named("beside:", elsewhere(index), ELSEWHERE),
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

/**
 * Tells what was found in all sentences but one, in the order in which it comes there. From where each was found first and second alone: an
 * answer may have thousands of sentences.
 */
function actsElsewhere(acts: readonly ReadonlySet<string>[]): (index: number) => readonly string[] {
  const found = new Map<string, { sentence: number; rank: number }[]>();
  for (const [sentence, names] of acts.entries()) {
    for (const [rank, name] of [...names].entries()) {
      const places = found.get(name);
      if (places === undefined) found.set(name, [{ sentence, rank }]);
      else if (places.length === 1) places.push({ sentence, rank });
    }
  }
  return (index) =>
    [...found]
      .flatMap(([name, places]) => {
        const place = places.find(({ sentence }) => sentence !== index);
        return place === undefined ? [] : [{ name, ...place }];
      })
      .toSorted((a, b) => a.sentence - b.sentence || a.rank - b.rank)
      .map(({ name }) => name);
}

/** The names of all that the rules found, sentence by sentence. */
function actsOfEach(reading: Reading, traps: TrapPlaces): readonly ReadonlySet<string>[] {
  const { sentences, scene, grants, ownActs, concessions, denials, validations, claims, reflections, questions } = reading;
  const each = sentences.map(() => new Set<string>());
  const place = (name: string, places: readonly Placed[]) => {
    for (const { sentence } of places) each[sentence]?.add(name);
  };
  for (const [name, places] of Object.entries({ grants, ownActs, concessions, denials, validations, claims })) place(name, places);
  for (const question of questions) place(`question ${question.kind}`, [question]);
  for (const reflection of reflections) place(`reflection ${reflection.kind}`, [reflection]);
  for (const [trap, places] of traps) place(`trap ${trap}`, places);
  for (const [index, names] of each.entries()) {
    for (const { family } of feelingsIn(sentences[index]?.reading ?? ""))
      names.add(`feeling ${family}${scene.coreFamilies.has(family) ? " fitting" : ""}`);
  }
  return each;
}
