/**
 * A number below 2³² that mixes a seed and an id, always the same for both (FNV-1a, finished as MurmurHash3 is): what seems drawn by
 * lot can then be drawn again.
 */
export function rank(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${id}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The things in an order that hangs on the seed alone, and not on how they stood. */
export function shuffled<T>(things: readonly T[], seed: string, idOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, id: idOf(thing), at: rank(seed, idOf(thing)) }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map(({ thing }) => thing);
}
