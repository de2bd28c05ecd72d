import { gather } from "#engine/model/gather.ts";
import { STEP, askLayer } from "#engine/model/layer.ts";
import type { Layer } from "#engine/model/layer.ts";
import type { Model } from "#engine/model/model.ts";
import { byTask } from "#engine/model/tasks.ts";
import type { Task } from "#engine/model/tasks.ts";
import type { Features } from "#engine/model/words.ts";
import type { RatedScenario } from "../corpus.ts";
import { examplesOf } from "./examples.ts";
import type { Example } from "./examples.ts";
import { fitLogistic, packRows } from "./logistic.ts";

/** A word or pair of words must be met in so many scenarios before it may speak about others. */
const FEWEST_SCENARIOS = 9;
/** How much a miss costs beside large weights, per layer. */
const SENTENCE_COST = 0.3;
const ANSWER_COST = 0.05;
/** Into so many parts the scenarios are divided, so that no answer’s own sentences teach the second layer how far to trust the first. */
const PARTS = 3;

/**
 * A model fitted on rated scenarios: first what each sentence carries, from the places that raters pointed at; then what the whole
 * comes to. The same answers always give the same model.
 */
export function train(rated: readonly RatedScenario[]): Model {
  const { fit, ...layers } = trainOn(rated.flatMap(examplesOf));
  return { fit: { answers: rated.reduce((sum, { answers }) => sum + answers.length, 0), ...fit }, ...layers };
}

/** The same on examples that are already made: cross-validation makes each once. */
export function trainOn(examples: readonly Example[]): Model {
  const scenarios = [...new Set(examples.map(({ scenario }) => scenario))];
  const sentence = sentenceLayer(examples);
  const told = new Map<Example, Features>();
  for (let part = 0; part < PARTS; part += 1) {
    const inPart = new Set(scenarios.filter((_, index) => index % PARTS === part));
    const ask = askLayer(sentenceLayer(examples.filter(({ scenario }) => !inPart.has(scenario))));
    for (const example of examples) {
      if (inPart.has(example.scenario)) told.set(example, gather(example.sentences.map(ask)));
    }
  }
  const whole = examples.map((example) => new Map([...example.answer, ...(told.get(example) ?? [])]));
  return {
    fit: {
      scenarios: scenarios.length,
      examples: examples.length,
      pointedAt: examples.filter(({ sentencesHold }) => sentencesHold !== null).length,
      fewestScenarios: FEWEST_SCENARIOS,
      sentenceCost: SENTENCE_COST,
      answerCost: ANSWER_COST,
      parts: PARTS,
    },
    sentence,
    answer: fitLayer(
      whole,
      examples.map(({ holds }) => holds),
      examples.map(({ scenario }) => scenario),
      ANSWER_COST,
    ),
  };
}

function sentenceLayer(examples: readonly Example[]): Layer {
  const pointed = examples.flatMap(({ scenario, sentences, sentencesHold }) =>
    (sentencesHold ?? []).map((holds, index) => ({ scenario, holds, features: sentences[index] ?? new Map<string, number>() })),
  );
  return fitLayer(
    pointed.map(({ features }) => features),
    pointed.map(({ holds }) => holds),
    pointed.map(({ scenario }) => scenario),
    SENTENCE_COST,
  );
}

function fitLayer(features: readonly Features[], holds: readonly ReadonlySet<Task>[], scenarios: readonly string[], cost: number): Layer {
  const names = namesOf(features, scenarios);
  const rows = packRows(features, names);
  const weights = byTask((task) => {
    const isHeld = holds.map((held) => held.has(task));
    return [...fitLogistic(rows, isHeld, cost)].map((weight) => Math.round(weight / STEP));
  });
  return { names: [...names.keys()], weights };
}

function namesOf(features: readonly Features[], scenarios: readonly string[]): ReadonlyMap<string, number> {
  const met = new Map<string, Set<string>>();
  features.forEach((row, index) => {
    for (const name of row.keys()) met.set(name, (met.get(name) ?? new Set()).add(scenarios[index] ?? ""));
  });
  const kept = [...met].filter(([name, seen]) => !name.startsWith("w:") || seen.size >= FEWEST_SCENARIOS).map(([name]) => name);
  return new Map(kept.sort().map((name, place) => [name, place]));
}
