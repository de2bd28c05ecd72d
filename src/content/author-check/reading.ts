import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { utterancesOf, type UtteranceKind } from "../utterances.ts";
import { spoken, wordsOf } from "../words.ts";

/** Words an utterance may have: shorter says nothing, longer is no longer something that is said in one breath. */
const LENGTHS: Readonly<Record<UtteranceKind, readonly [number, number]>> = {
  statement: [3, 60],
  delivery: [1, 60],
  reaction: [0, 60], // silence is a reaction
  model: [15, 80],
};
const CONTEXT_WORDS = [5, 130] as const;
const TEACHING_WORDS = [40, 170] as const;

/**
 * The highest Flesch–Kincaid grade of each kind of text. People talk far below the grade that they write at; what a trainee reads
 * before answering must be taken in at once. Half of the shipped scenarios lie below 1 for the client’s words, 3 for model answers and 6 for teaching.
 */
const GRADES = { client: 6, models: 8, context: 12, teaching: 12 } as const;
/** Below this the grade says more about one long word than about the text. */
const FEWEST_WORDS_TO_GRADE = 25;

/** Texts that are too short, too long, or too hard to read for what they are. */
export function readingProblems(scenario: Scenario): Problem[] {
  const { context, teaching, models = [] } = scenario;
  const utterances = utterancesOf(scenario);
  const clientWords = utterances.filter(({ kind }) => kind !== "model").map(({ text }) => spoken(text));
  return [
    ...utterances.flatMap(({ kind, path, text }) => lengthProblem(path, spoken(text), LENGTHS[kind])),
    ...lengthProblem("context", context, CONTEXT_WORDS),
    ...(teaching === undefined ? [] : lengthProblem("teaching", teaching, TEACHING_WORDS)),
    ...gradeProblem("the client’s words", clientWords.join("\n"), GRADES.client),
    ...gradeProblem("models", models.map(({ text }) => text).join("\n"), GRADES.models),
    ...gradeProblem("context", context, GRADES.context),
    ...gradeProblem("teaching", teaching ?? "", GRADES.teaching),
  ];
}

function lengthProblem(path: string, text: string, [fewest, most]: readonly [number, number]): Problem[] {
  const { length } = wordsOf(text);
  return length >= fewest && length <= most ? [] : [{ path, expected: `${fewest} to ${most} words`, found: String(length) }];
}

function gradeProblem(path: string, text: string, highest: number): Problem[] {
  const grade = gradeOf(text);
  return grade === null || grade <= highest
    ? []
    : [{ path, expected: `a reading level up to grade ${highest}`, found: `grade ${grade.toFixed(1)}` }];
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The Flesch–Kincaid grade: school years in the United States that it takes to read the text. Null for a text too short to tell. */
function gradeOf(text: string): number | null {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS_TO_GRADE) return null;
  const sentence = [...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
  return fleschKincaid({ sentence, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}
