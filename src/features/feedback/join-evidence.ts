import type { Evidence } from "#schema/report.ts";

/**
 * The evidence as it is drawn: each piece takes the signs that end it along, and pieces of one kind and level are one where
 * nothing but spaces and signs stands between them, so that “master’s degree” gets one underline and one tag. Quotes follow
 * the text.
 */
export function joinEvidence(text: string, evidence: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = [];
  // What a piece was not joined to, no later one can be: the same words stand between.
  const last = new Map<string, number>();
  for (const piece of evidence.toSorted((a, b) => a.start - b.start)) {
    const alike = `${piece.kind} ${piece.level}`;
    const at = last.get(alike) ?? -1;
    const known = joined[at];
    if (known === undefined || !isNoWord(text.slice(known.end, piece.start))) last.set(alike, joined.push(piece) - 1);
    else joined[at] = { ...known, end: Math.max(known.end, piece.end), quote: text.slice(known.start, Math.max(known.end, piece.end)) };
  }
  return joined.map((piece) => withSigns(text, piece));
}

const isNoWord = (between: string) => !/[\p{L}\p{N}.!?\n]/u.test(between);

function withSigns(text: string, piece: Evidence): Evidence {
  const signs = /^[.,;:!?…)”’"']*/u.exec(text.slice(piece.end, piece.end + SIGNS_MAX))?.[0] ?? "";
  return { ...piece, end: piece.end + signs.length, quote: text.slice(piece.start, piece.end + signs.length) };
}

/** No answer ends in more signs than this that anybody would want underlined. */
const SIGNS_MAX = 8;
