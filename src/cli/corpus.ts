import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { findContentFiles } from "#content/find-content-files.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { type RatedAnswer, RatedAnswerSchema } from "#schema/rated-answer.ts";
import type { Beat, Core, Ownable, Scenario } from "#schema/scenario.ts";
import { stimulusOf, type Stimulus } from "#schema/stimulus.ts";

/** One scenario with its rated answers. */
export interface RatedScenario {
  readonly scenario: Scenario;
  readonly answers: readonly RatedAnswer[];
}

export interface Corpus {
  /** Free to be fitted on: most of the shipped scenarios and the others in scenarios/answers/others. */
  readonly fitted: readonly RatedScenario[];
  /** Named in scenarios/answers/set-aside.json: never fitted on. */
  readonly setAside: readonly RatedScenario[];
}

/** All rated answers under a scenarios folder, parted into what may be fitted on and what is set aside. Throws on a broken row. */
export function readCorpus(folder: string): Corpus {
  const answers = join(folder, "answers");
  const others = join(answers, "others");
  const aside = z.array(z.string()).parse(JSON.parse(readFileSync(join(answers, "set-aside.json"), "utf8")));
  const shipped = scenariosIn(folder).map((scenario) => ({ scenario, answers: answersIn(join(answers, `${scenario.id}.jsonl`)) }));
  const rated = shipped.filter((one) => one.answers.length > 0);
  const wide = existsSync(others) ? answersIn(join(others, "answers.jsonl")) : [];
  const widening = (existsSync(others) ? scenariosIn(join(others, "scenarios.jsonl")) : []).map((scenario) => ({
    scenario,
    answers: wide.filter((answer) => answer.scenario === scenario.id),
  }));
  return {
    fitted: [...rated.filter(({ scenario }) => !aside.includes(scenario.id)), ...widening],
    setAside: rated.filter(({ scenario }) => aside.includes(scenario.id)),
  };
}

/**
 * Rated answers kept elsewhere: answers in answers.jsonl; their scenarios as *.json or in scenarios.jsonl, and those that the folder doesn’t
 * hold by their ids among the shipped ones. What the app exports from a rating round is such a folder. Throws on a broken row, and for
 * answers to a scenario that is found nowhere.
 */
export function readCorpusAt(folder: string, shippedIn = "scenarios"): readonly RatedScenario[] {
  const answers = answersIn(join(folder, "answers.jsonl"));
  const lines = join(folder, "scenarios.jsonl");
  const here = scenariosIn(existsSync(lines) ? lines : folder);
  const missing = new Set(answers.map(({ scenario }) => scenario).filter((wanted) => here.every(({ id }) => id !== wanted)));
  const shipped = missing.size === 0 ? [] : readShipped(shippedIn).filter(({ id }) => missing.has(id));
  const nowhere = [...missing].filter((wanted) => shipped.every(({ id }) => id !== wanted));
  if (nowhere.length > 0) throw new Error(`Neither in ${folder} nor shipped: ${nowhere.join(", ")}.`);
  return [...here, ...shipped]
    .map((scenario) => ({ scenario, answers: answers.filter((answer) => answer.scenario === scenario.id) }))
    .filter((one) => one.answers.length > 0);
}

/** The scenarios that ship, as they stand in the scenarios folder. */
export const readShipped = (folder = "scenarios"): readonly Scenario[] => scenariosIn(folder);

const scenariosIn = (path: string): readonly Scenario[] =>
  findContentFiles(path).flatMap(({ path: source, text }) => readScenarios(text, source).scenarios);

function answersIn(path: string): readonly RatedAnswer[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, "utf8").split("\n");
  return rows.filter((row) => row.trim() !== "").map((row) => RatedAnswerSchema.parse(JSON.parse(row)));
}

/** What each answer was an answer to. Throws for a beat that the scenario has not. */
export function stimuliOf(scenario: Scenario): (answer: RatedAnswer) => Stimulus {
  const opening = stimulusOf(scenario);
  const beats = new Map((scenario.next ?? []).map((beat) => [beat.id, stimulusOf(scenario, beat)]));
  return ({ id, beat }) => {
    const stimulus = beat === undefined ? opening : beats.get(beat);
    if (stimulus === undefined) throw new Error(`${id}: ${scenario.id} has no beat “${beat ?? ""}”.`);
    return stimulus;
  };
}

/** The scenario as a supervisor would first write it: plain phrases only. */
export function inPlainPhrases(scenario: Scenario): Scenario {
  const plain = (entry: Ownable | Core): string => (typeof entry === "string" ? entry : entry.phrase);
  const plainly = <Moment extends Scenario | Beat>(moment: Moment): Moment => ({
    ...moment,
    ownable: moment.ownable.map(plain),
    core: moment.core.map(plain),
  });
  return { ...plainly(scenario), ...(scenario.next && { next: scenario.next.map(plainly) }) };
}

/** The same words as a hurried thumb types them: lower case, no punctuation. */
export const asTypedInHaste = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[’'“”"]/gu, "")
    .replaceAll(/[.,!?;:—–()*…-]+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
