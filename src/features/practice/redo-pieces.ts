import type { Span } from "#engine/text/reading.ts";
import { sentenceSpans } from "#engine/text/sentence-spans.ts";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import { type Skill, SKILLS, TRAPS_OF_SKILL } from "#schema/vocabulary.ts";

/** A sentence of the answer, or a part of one, and whether it is open to be rewritten. */
export interface Piece extends Span {
  readonly open: boolean;
}

/** What the report points at, as the redo of one skill sees it. */
export interface Places {
  /** What carries the skill itself. */
  readonly carrying: readonly Evidence[];
  /** That, and the traps that stand in the skill’s place. */
  readonly weak: readonly Evidence[];
  /** What carries the other skills. */
  readonly others: readonly Evidence[];
}

export function placesOf({ evidence }: ScoredReport, skill: Skill): Places {
  const traps: readonly Evidence["kind"][] = TRAPS_OF_SKILL[skill];
  return {
    carrying: evidence.filter(({ kind }) => kind === skill),
    weak: evidence.filter(({ kind }) => kind === skill || traps.includes(kind)),
    others: evidence.filter(({ kind }) => kind !== skill && SKILLS.some((other) => other === kind)),
  };
}

/**
 * The answer in pieces, in order: whole sentences, and a sentence that carries another skill beside this one cut between the two. Open
 * are those that carry the skill or one of its traps. To redo the question, all are open where there were too many, and where none
 * earned anything, the one that the answer ends with.
 */
export function piecesOf(text: string, places: Places, skill: Skill): readonly Piece[] {
  const pieces = sentenceSpans(text).flatMap((sentence) => partsOf(text, sentence, places));
  if (skill !== "ask") return pieces;
  const isStacked = places.weak.some(({ kind }) => kind === "stacked_questions");
  const isFound = pieces.some(({ open }) => open);
  return pieces.map((piece) => {
    const isMeant = isStacked || (!isFound && piece === pieces.at(-1));
    return isMeant && isQuestion(text, piece) && !isOn(places.others, piece) ? { ...piece, open: true } : piece;
  });
}

export const isOn = (places: readonly Span[], piece: Span): boolean =>
  places.some(({ start, end }) => start < piece.end && piece.start < end);

const isQuestion = (text: string, { start, end }: Span): boolean => /\?["”’)\s]*$/u.test(text.slice(start, end));

/**
 * Where this skill and another stand in one sentence and cannot be parted, the sentence is open unless the other is all there: what is
 * good stays, and the skill gets a place of its own. A trap is opened in any case, since it cannot be mended otherwise.
 */
function partsOf(text: string, sentence: Span, { weak, others }: Places): readonly Piece[] {
  const within = weak.filter((place) => isOn([place], sentence));
  const besides = others.filter((place) => isOn([place], sentence));
  if (within.length === 0 || besides.length === 0) return [{ ...sentence, open: within.length > 0 }];
  const parted = cutBetween(text, sentence, within, besides);
  if (parted !== null) return parted;
  const holdsTrap = within.some(({ level }) => level === null);
  const holdsGood = besides.some(({ level }) => level === 2);
  return [{ ...sentence, open: holdsTrap || !holdsGood }];
}

/** The sentence in two, one side with all that is weak and the other with all else; null where they lie into one another. */
function cutBetween(text: string, { start, end }: Span, weak: readonly Span[], others: readonly Span[]): readonly Piece[] | null {
  const edgesOf = (places: readonly Span[]) => ({
    first: Math.min(...places.map((place) => place.start)),
    last: Math.max(...places.map((place) => place.end)),
  });
  const [mine, theirs] = [edgesOf(weak), edgesOf(others)];
  const isMineFirst = mine.first < theirs.first;
  const [one, next] = isMineFirst ? [mine, theirs] : [theirs, mine];
  // Signs go with what they end.
  const signs = text.slice(one.last, end).search(/[\p{L}\p{N}]/u);
  if (next.first < one.last || signs === -1) return null;
  const cut = one.last + signs;
  return [withoutSpace(text, { start, end: cut, open: isMineFirst }), withoutSpace(text, { start: cut, end, open: !isMineFirst })];
}

function withoutSpace(text: string, { start, end, open }: Piece): Piece {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length, open };
}
