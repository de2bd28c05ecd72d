import { DICTATED, readSentences, type Span } from "./reading.ts";

/** What ends a sentence stays with it: its stop and a filler before that (“lol!”), signs that touch its last word, a dash. */
const CLOSING = /^(?:[^.!?…\n]*[.!?…]\S*|\S*(?:\s+[–—-]+(?=\s))?)/u;

/**
 * The sentences of a text as the engine parts them, also where nobody put a full stop: half-open UTF-16 spans of the text as it was
 * written, in order. Nothing but space lies outside them; a text of signs alone is one sentence.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const begin = text.search(/\S/u);
  if (begin === -1) return [];
  const sentences = readSentences(text);
  const ends = sentences.slice(0, -1).map(({ end }, index) => end + closingLength(text.slice(end, sentences[index + 1]?.start)));
  return [...ends, text.length]
    .map((end, index) => trimmed(text, index === 0 ? begin : (ends[index - 1] ?? begin), end))
    .filter(({ start, end }) => start < end);
}

function closingLength(between: string): number {
  const spoken = /^\s+/u.exec(between)?.[0].length ?? 0;
  const dictated = DICTATED.exec(between.slice(spoken))?.[0];
  return dictated === undefined ? (CLOSING.exec(between)?.[0].length ?? 0) : spoken + dictated.length;
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  return { start: from + (words.length - words.trimStart().length), end: from + words.trimEnd().length };
}
