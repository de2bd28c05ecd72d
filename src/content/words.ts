/** A stage direction inside what is said: “[He looks at the door.]” */
const STAGE_DIRECTION = /\[[^\]]*\]/g;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** What is spoken of a text, without its stage directions. */
export function spoken(text: string): string {
  return text.replaceAll(STAGE_DIRECTION, " ");
}

/** The words of a text in lower case; “don’t” and “twelve-step” are one each. */
export function wordsOf(text: string): readonly string[] {
  return Array.from(text.toLowerCase().replaceAll("'", "’").matchAll(WORD), ([word]) => word);
}
