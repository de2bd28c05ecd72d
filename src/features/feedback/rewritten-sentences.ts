import { sentenceSpans } from "#engine/text/sentence-spans.ts";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import type { Skill } from "#schema/vocabulary.ts";

/** A sentence of an answer with its evidence: offsets into the sentence. */
export interface Excerpt {
  /** Where it begins in the answer. */
  readonly start: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** An answer that was read. */
export interface Said {
  readonly text: string;
  readonly report: ScoredReport;
}

/**
 * What became of one skill from an answer to its redo: on each side, in its order, the sentences that the other has not, and those that
 * carry the skill. A stop that was added or left out makes no other sentence.
 */
export function rewrittenSentences(
  skill: Skill,
  before: Said,
  now: Said,
): { readonly before: readonly Excerpt[]; readonly now: readonly Excerpt[] } {
  const [was, is] = [sentencesOf(before), sentencesOf(now)];
  return { before: toShow(skill, was, is), now: toShow(skill, is, was) };
}

function sentencesOf({ text, report }: Said): readonly Excerpt[] {
  return sentenceSpans(text).map((span) => ({
    start: span.start,
    text: text.slice(span.start, span.end),
    evidence: report.evidence
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map((piece) => ({
        ...piece,
        start: Math.max(piece.start, span.start) - span.start,
        end: Math.min(piece.end, span.end) - span.start,
      })),
  }));
}

function toShow(skill: Skill, sentences: readonly Excerpt[], others: readonly Excerpt[]): readonly Excerpt[] {
  const said = new Set(others.map(bare));
  return sentences.filter((sentence) => !said.has(bare(sentence)) || sentence.evidence.some(({ kind }) => kind === skill));
}

const bare = ({ text }: Excerpt): string => text.replace(/[\s.!?…]+$/u, "");
