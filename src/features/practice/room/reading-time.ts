import { wordCount } from "../word-count.ts";

/** Words a minute in silent reading of English: Brysbaert, “How many words do we read per minute?”, J. Memory and Language 109 (2019). */
const WORDS_A_MINUTE = 238;
const LEAST_MS = 2000;

/** How long it takes to read the text once, in milliseconds. */
export function readingTime(text: string): number {
  return Math.max(LEAST_MS, (wordCount(text) / WORDS_A_MINUTE) * 60_000);
}
