/** At most so many of them, evenly spread, the first and the last among them. */
export function thinOut<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}

/** So many means instead of the heights, each of an even share of them in their order; null where a share has no height at all. */
export function evenOut(heights: readonly (number | null)[], shares: number): (number | null)[] {
  return Array.from({ length: shares }, (_, share) => {
    const from = Math.floor((share * heights.length) / shares);
    const to = Math.floor(((share + 1) * heights.length) / shares);
    const known = heights.slice(from, to).filter((height) => height !== null);
    return known.length === 0 ? null : known.reduce((sum, height) => sum + height, 0) / known.length;
  });
}
