import { analyze } from "#engine/analyze.ts";
import { strongestByName } from "#engine/model/model.ts";
import type { Model } from "#engine/model/model.ts";
import { SHOWN_FROM } from "#engine/traps/confirm-traps.ts";
import { TRAPS } from "#schema/vocabulary.ts";
import type { BySkill, Level, Skill, TrapId } from "#schema/vocabulary.ts";
import { asTypedInHaste, inPlainPhrases, stimuliOf } from "./corpus.ts";
import type { RatedScenario } from "./corpus.ts";

/** A word or pair of words must be met in so many scenarios before it may speak about others. */
const FEWEST_SCENARIOS = 3;
const ROUNDS = 30;
const STEP = 0.03;
const DECAY = 0.002;

interface Example {
  readonly scenario: string;
  readonly features: ReadonlyMap<string, number>;
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
}

/**
 * A model fitted on rated scenarios: logistic regression by AdaGrad with a small decay, in a fixed order, so that the same answers
 * always give the same model. Each answer is learned four ways: tidy and typed in haste, with the full scenario and in plain phrases.
 */
export function train(rated: readonly RatedScenario[]): Model {
  const examples = rated.flatMap(examplesOf);
  const names = namesOf(examples);
  const rows = examples.map(({ features }) => toRow(features, names));
  const fitted = (isSo: (example: Example) => boolean): readonly number[] =>
    [
      ...regress(
        rows,
        examples.map((example) => (isSo(example) ? 1 : 0)),
        names.size,
      ),
    ].map((weight) => Math.round(weight * 100));
  const bothTurns = (skill: Skill) => ({
    atLeast1: fitted(({ levels }) => levels[skill] >= 1),
    atLeast2: fitted(({ levels }) => levels[skill] >= 2),
  });
  const known = TRAPS.filter((trap) => SHOWN_FROM[trap] !== undefined);
  return {
    fit: {
      scenarios: rated.length,
      answers: rated.reduce((sum, { answers }) => sum + answers.length, 0),
      fewestScenarios: FEWEST_SCENARIOS,
      rounds: ROUNDS,
      step: STEP,
      decay: DECAY,
    },
    names: [...names.keys()],
    weights: { own: bothTurns("own"), reflect: bothTurns("reflect"), ask: bothTurns("ask") },
    traps: Object.fromEntries(known.map((trap) => [trap, fitted(({ traps }) => traps.includes(trap))])),
  };
}

function examplesOf({ scenario, answers }: RatedScenario): readonly Example[] {
  const ways = [stimuliOf(scenario), stimuliOf(inPlainPhrases(scenario))];
  return answers.flatMap((answer) =>
    ways.flatMap((stimulusFor) =>
      [answer.text, asTypedInHaste(answer.text)].flatMap((written) => {
        const { levels, traps } = answer;
        const analysis = analyze(written, stimulusFor(answer));
        if ("unscorable" in analysis) return [];
        const features = new Map(strongestByName(analysis.features).map(({ name, value }) => [name, value]));
        return [{ scenario: scenario.id, features, levels, traps }];
      }),
    ),
  );
}

function namesOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const scenarios = new Map<string, Set<string>>();
  for (const { scenario, features } of examples) {
    for (const name of features.keys()) scenarios.set(name, (scenarios.get(name) ?? new Set()).add(scenario));
  }
  const kept = [...scenarios].filter(([name, met]) => !name.startsWith("w:") || met.size >= FEWEST_SCENARIOS).map(([name]) => name);
  return new Map(kept.sort().map((name, place) => [name, place]));
}

interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

function toRow(features: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, value]) => {
    const place = names.get(name);
    return place === undefined ? [] : [{ place, value }];
  });
  return { places: known.map(({ place }) => place), values: known.map(({ value }) => value) };
}

/** Weights, the bias last. The rows are visited in a fixed, well-mixed order. */
function regress(rows: readonly Row[], wanted: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const past = new Float64Array(size + 1).fill(1e-6);
  const move = (place: number, gradient: number) => {
    past[place] = (past[place] ?? 0) + gradient * gradient;
    weights[place] = (weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(past[place]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      const at = (turn * 7919 + round * 31) % rows.length;
      const { places, values } = rows[at] ?? { places: [], values: [] };
      let logOdds = weights[size] ?? 0;
      places.forEach((place, index) => (logOdds += (weights[place] ?? 0) * (values[index] ?? 0)));
      const miss = 1 / (1 + Math.exp(-logOdds)) - (wanted[at] ?? 0);
      places.forEach((place, index) => move(place, miss * (values[index] ?? 0) + DECAY * (weights[place] ?? 0)));
      move(size, miss);
    }
  }
  return weights;
}
