/** A stretch of a reading, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The comma-parted stretches of a reading. */
export function clausesOf(reading: string): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  for (const match of reading.matchAll(/ , /gu)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  clauses.push({ from, to: reading.length });
  return clauses;
}

/** The stretch widened to the clauses that it touches, so that a quote is a thing said and not a word of it. */
export function clauseAround(reading: string, { from, to }: Stretch): Stretch {
  const touched = clausesOf(reading).filter((clause) => clause.from < to && clause.to > from);
  return { from: Math.min(from, ...touched.map((clause) => clause.from)), to: Math.max(to, ...touched.map((clause) => clause.to)) };
}
