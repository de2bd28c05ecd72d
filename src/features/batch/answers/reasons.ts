/** Why rows were left out, with the rows that it is true of. */
export interface Reason {
  readonly reason: string;
  /** By their numbers, in words: “2, 5–9, and 14.” */
  readonly rows: string;
  readonly count: number;
}

/** Each reason once, in the order of the first row that has it. */
export function groupReasons(leftOut: readonly { readonly number: number; readonly reason: string }[]): Reason[] {
  const numbers = new Map<string, number[]>();
  for (const { number, reason } of leftOut) {
    const others = numbers.get(reason);
    if (others === undefined) numbers.set(reason, [number]);
    else others.push(number);
  }
  return [...numbers].map(([reason, rows]) => ({ reason, rows: rangesInWords(rows), count: rows.length }));
}

/** Ascending numbers with those that follow each other drawn together: “2, 5–9, 14”. */
export function rangesInWords(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}
