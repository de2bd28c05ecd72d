import { CLASS_ANSWER_NAME_MAX_LENGTH } from "#schema/class-answer.ts";

interface Parted {
  readonly name: string;
  readonly text: string;
}

/** One to three words and a colon: “Maya: …”, “Jo Ann B.: …”, and “You’re right: …” too. */
const BEFORE_COLON = /^(\p{L}[\p{L}\p{M}’'.-]*(?: \p{L}[\p{L}\p{M}’'.-]*){0,2}):\s+(\S[\s\S]*)$/u;
/** Each word with a capital, and none with an apostrophe. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*$/u;
/** Capitalized words before a colon that open a sentence or announce an answer. */
const OPENERS = new Set(
  (
    "i you we they he she it this that these those there here my your our their his her its the a an one first second third " +
    "and but or so well now then if when what how why who where yes no ok okay oh ah hm hmm right true fair exactly honestly actually " +
    "maybe perhaps sorry thanks please look listen wait let also still therapist counselor client patient me answer response reply repair " +
    "own reflect ask note again"
  ).split(" "),
);

/** A text’s few words before its first colon apart from what follows, whatever they are; null where there are none, or too long for a name. */
export function partAtColon(text: string): Parted | null {
  const [, name, rest] = BEFORE_COLON.exec(text) ?? [];
  return name === undefined || rest === undefined || name.length > CLASS_ANSWER_NAME_MAX_LENGTH ? null : { name, text: rest };
}

/** Whether what stands before the colons are names: each text has one that looks like it, and they are not all the same. */
export function areNames(texts: readonly string[]): boolean {
  const names = texts.map((text) => partAtColon(text)?.name ?? "");
  return names.every(isLikeAName) && new Set(names).size > 1;
}

function isLikeAName(words: string): boolean {
  return LIKE_A_NAME.test(words) && words.split(" ").every((word) => !OPENERS.has(word.toLowerCase()));
}
