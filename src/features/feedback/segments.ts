import type { Evidence } from "#schema/report.ts";

/** A stretch of the answer over which the evidence stays the same. Joined in order, the texts are the answer. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** What lies on this stretch, widest first, each kind once: the order in which marks nest. */
  readonly marks: readonly Evidence[];
  /** What begins with this stretch, and what ends with it. */
  readonly opens: readonly Evidence[];
  readonly closes: readonly Evidence[];
}

/**
 * The answer cut wherever a piece of evidence begins or ends, so that spans that overlap can be drawn. Offsets are UTF-16
 * units, half-open; evidence that lies outside the text is cut to it, and what is then empty is left out.
 */
export function segments(text: string, evidence: readonly Evidence[]): Segment[] {
  const pieces = withoutRepeats(evidence.map((piece) => cutTo(text.length, piece)).filter((piece) => piece.start < piece.end));
  const cuts = [...new Set([0, text.length, ...pieces.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  const opens = groupedBy(pieces, ({ start }) => start);
  const closes = groupedBy(pieces, ({ end }) => end);
  const marksAt = widestOfEachKind(pieces);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return { start, text: text.slice(start, end), marks: marksAt(start), opens: opens.get(start) ?? [], closes: closes.get(end) ?? [] };
  });
}

const cutTo = (length: number, piece: Evidence): Evidence => ({
  ...piece,
  start: Math.min(piece.start, length),
  end: Math.min(piece.end, length),
});

const widestFirst = (a: Evidence, b: Evidence) => a.start - b.start || b.end - a.end;

/** The same words may be found twice for one kind; the higher level speaks for them. */
function withoutRepeats(pieces: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const piece of pieces) {
    const key = `${piece.kind} ${piece.start} ${piece.end}`;
    const known = best.get(key);
    if (known === undefined || (known.level ?? 0) < (piece.level ?? 0)) best.set(key, piece);
  }
  return [...best.values()].toSorted(widestFirst);
}

/**
 * Tells what lies on a stretch that begins at a cut, of each kind the one that comes first. To be asked from left to right: what has ended is
 * dropped, so that thousands of pieces are gone through once.
 */
function widestOfEachKind(pieces: readonly Evidence[]): (start: number) => Evidence[] {
  const kinds = [...groupedBy(pieces, ({ kind }) => kind).values()].map((ofKind) => ({ ofKind, first: 0 }));
  return (start) =>
    kinds
      .flatMap((kind) => {
        while ((kind.ofKind[kind.first]?.end ?? Number.POSITIVE_INFINITY) <= start) kind.first += 1;
        const piece = kind.ofKind[kind.first];
        return piece !== undefined && piece.start <= start ? [piece] : [];
      })
      .toSorted(widestFirst);
}

function groupedBy<Key>(pieces: readonly Evidence[], keyOf: (piece: Evidence) => Key): Map<Key, Evidence[]> {
  const groups = new Map<Key, Evidence[]>();
  for (const piece of pieces) {
    const group = groups.get(keyOf(piece));
    if (group === undefined) groups.set(keyOf(piece), [piece]);
    else group.push(piece);
  }
  return groups;
}
