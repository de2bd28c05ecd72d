import type { Stimulus } from "#schema/stimulus.ts";
import { corePhrases, inQuotes, ownablePhrases } from "./quote-words.ts";

/** A sentence about the therapist, where to look for what can be owned. */
const TO_YOU = /\b(?:you|your|yours|yourself)\b/iu;

/** A sentence about the client, where to look for what lies underneath. */
const OF_ME = /\b(?:i|me|my|mine|myself|we|us|our)\b/iu;

/** Where “you” is only how people talk. */
const TURNS_OF_PHRASE =
  /\b(?:you know|you see|thank you|(?:tell|told|telling|let|ask|asking) you|(?:do )?you (?:want|wanna) (?:to )?know)\b/giu;

const speaksOfYou = (sentence: string): boolean => TO_YOU.test(sentence.replace(TURNS_OF_PHRASE, ""));
const speaksOfSelf = (sentence: string): boolean => OF_ME.test(sentence);

const BEST_LENGTH = 90;
const FEWEST_WORDS = 3;

interface ClientWords {
  /** In quotation marks; null where no sentence can be quoted by itself. */
  readonly quote: string | null;
  /** Whether it says something of the therapist, so that one can ask what of it is true. */
  readonly isToYou: boolean;
}

/** What the client says to or of the therapist, where they say any such thing. */
export function wordsToYou(stimulus: Stimulus): ClientWords {
  const sentence = bestOf(sentencesOf(stimulus), speaksOfYou);
  return { quote: sentence && inQuotes(sentence), isToYou: sentence !== null && speaksOfYou(sentence) };
}

/** What the client says of themselves, if possible another sentence than the one above. */
export function wordsOfSelf(stimulus: Stimulus): string | null {
  const all = sentencesOf(stimulus);
  const others = all.filter((sentence) => sentence !== bestOf(all, speaksOfYou));
  const sentence = bestOf(others.some(speaksOfSelf) ? others : all, speaksOfSelf);
  return sentence && inQuotes(sentence);
}

/** Sentences that can stand in quotation marks, of some length where there are any, and without a phrase that would give the answer away. */
function sentencesOf(stimulus: Stimulus): string[] {
  const phrases = [...ownablePhrases(stimulus), ...corePhrases(stimulus)].map((phrase) => phrase.toLowerCase());
  const sentences = stimulus.statement
    .split(/(?<=[.?!…])\s+/u)
    .filter((sentence) => !/[“”"]/u.test(sentence) && !phrases.some((phrase) => sentence.toLowerCase().includes(phrase)));
  const long = sentences.filter((sentence) => sentence.split(/\s+/u).length >= FEWEST_WORDS);
  return long.length > 0 ? long : sentences;
}

/** Of those that fit, or of all, and rather no question, the longest that can be quoted whole, or the shortest. */
function bestOf(sentences: readonly string[], fits: (sentence: string) => boolean): string | null {
  const fitting = someOrAll(sentences, fits);
  const byLength = someOrAll(fitting, (sentence) => !sentence.endsWith("?")).toSorted((a, b) => b.length - a.length);
  return byLength.find(({ length }) => length <= BEST_LENGTH) ?? byLength.at(-1) ?? null;
}

function someOrAll(sentences: readonly string[], fits: (sentence: string) => boolean): readonly string[] {
  const fitting = sentences.filter(fits);
  return fitting.length > 0 ? fitting : sentences;
}
