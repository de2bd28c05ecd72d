/**
 * Krippendorff’s alpha for ordered values: the agreement of any number of raters, of whom not each has rated everything. 1 is agreement, 0 is
 * chance. `units` holds the values that each answer was given; one that was given a single value tells nothing. Null where nothing can be compared,
 * or where all values are the same. K. Krippendorff, “Computing Krippendorff’s alpha-reliability” (2011), with his ordinal metric.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const compared = units.filter((values) => values.length > 1);
  const counts = new Map<number, number>();
  for (const value of compared.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].sort(([a], [b]) => a - b);
  const total = all.reduce((sum, [, count]) => sum + count, 0);

  /** How far apart two values are: by how many values lie between them, counting half of those at either end. */
  const distance = (a: number, b: number): number => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const between = all.filter(([value]) => value >= from && value <= to).reduce((sum, [, count]) => sum + count, 0);
    return (between - ((counts.get(from) ?? 0) + (counts.get(to) ?? 0)) / 2) ** 2;
  };
  const apart = new Map(all.map(([a]) => [a, new Map(all.map(([b]) => [b, a === b ? 0 : distance(a, b)]))]));
  const between = (a: number, b: number) => apart.get(a)?.get(b) ?? 0;

  let observed = 0;
  for (const values of compared) {
    for (const a of values) for (const b of values) observed += between(a, b) / (values.length - 1);
  }
  let expected = 0;
  for (const [a, countOfA] of all) for (const [b, countOfB] of all) expected += (countOfA * countOfB * between(a, b)) / (total - 1);
  return expected === 0 || Number.isNaN(expected) ? null : 1 - observed / expected;
}
