import type { Level } from "#schema/vocabulary.ts";

const KEYS: Readonly<Record<string, Level>> = { "1": 0, "2": 1, "3": 2, m: 0, p: 1, t: 2 };

/** The level that a key stands for: 1, 2, 3, or the first letters of missing, partly, there; null for any other key. */
export function levelForKey(key: string): Level | null {
  return KEYS[key.toLowerCase()] ?? null;
}
