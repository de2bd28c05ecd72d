import type { Scenario } from "#schema/scenario.ts";
import type { PlacedProblem } from "./placed-problem.ts";
import { utterancesOf, type Utterance } from "../utterances.ts";
import { spoken, wordsOf } from "../words.ts";

const OPENING_WORDS = 4;
/** As many words in a row, shared by two utterances, are no accident. */
const RUN_WORDS = 8;

interface Said extends Utterance {
  readonly scenarioId: string;
  readonly words: readonly string[];
}

/** Utterances that open with the same four words as an earlier one, or share eight in a row with it. */
export function echoes(scenarios: readonly Scenario[]): readonly PlacedProblem[] {
  const said = scenarios.flatMap((scenario) =>
    utterancesOf(scenario).map((utterance) => ({ ...utterance, scenarioId: scenario.id, words: wordsOf(spoken(utterance.text)) })),
  );
  return [...echoesOf(said, openingOf, "an opening of its own"), ...echoesOf(said, runsOf, "words of its own")];
}

function echoesOf(said: readonly Said[], runs: (words: readonly string[]) => readonly string[], expected: string): PlacedProblem[] {
  const firstSaid = new Map<string, Said>();
  return said.flatMap((utterance) => {
    const echo = runs(utterance.words).find((run) => {
      const first = firstSaid.get(run);
      if (first === undefined) firstSaid.set(run, utterance);
      return first !== undefined && first !== utterance && !mayBeAlike(first, utterance);
    });
    const first = echo === undefined ? undefined : firstSaid.get(echo);
    if (echo === undefined || first === undefined) return [];
    const found = `“${echo}”, as in ${first.path} of ${first.scenarioId}`;
    return [{ scenarioId: utterance.scenarioId, problem: { path: utterance.path, expected, found } }];
  });
}

/** A statement and its deliveries are the same thing, said in other ways. */
function mayBeAlike(a: Said, b: Said): boolean {
  const isSaying = ({ kind }: Said) => kind === "statement" || kind === "delivery";
  return a.scenarioId === b.scenarioId && isSaying(a) && isSaying(b);
}

function openingOf(words: readonly string[]): readonly string[] {
  return words.length < OPENING_WORDS ? [] : [words.slice(0, OPENING_WORDS).join(" ")];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(" "));
}
