import { TRAP_LABELS } from "#schema/labels.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { OUTCOMES, TRAPS } from "#schema/vocabulary.ts";
import { OUTCOME_WORDS } from "../outcome-words.ts";

/** What the check calls by its name in a file, as the form calls it. */
const IN_THE_FORM: readonly (readonly [RegExp, string])[] = [
  [/a reaction for every outcome/g, "words for every kind of answer"],
  [/a phrase with wordings/g, "more ways to say it, so that more answers are read well"],
  [/a phrase with feelings and underneath/g, "more ways to say it: feelings, and what may be felt underneath"],
  [/a phrase alone/g, "one phrase"],
  [/pitfalls, a trap each/g, "tempting answers, each with something else in the way"],
  [/\bbeat(s?)\b/g, "moment$1"],
  [/^none (?:for|after) /, "none yet "],
];
const NAMES: ReadonlyMap<string, string> = new Map([
  ...OUTCOMES.map((outcome) => [outcome, lowered(OUTCOME_WORDS[outcome].after)] as const),
  ...TRAPS.filter((trap) => trap.includes("_")).map((trap) => [trap, lowered(TRAP_LABELS[trap])] as const),
]);

/** What the author’s check says of one place, as a colleague would: what would be better, and what is there. */
export function remarkInWords({ expected, found }: Pick<Problem, "expected" | "found">): string {
  if (found === "nothing") return "Nothing yet.";
  return `Better: ${asTheFormSays(expected)}; here: ${asTheFormSays(found)}.`;
}

function asTheFormSays(words: string): string {
  if (words.includes("“")) return words; // What is quoted is the author’s own.
  const said = IN_THE_FORM.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words);
  return said.replaceAll(/[a-z_]+/g, (word) => NAMES.get(word) ?? word);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
