/** What a key tells of whoever it is kept for: something begun and not finished, something else of theirs, or nothing. */
type Told = "draft" | "theirs" | "nothing";

/** How every key of Mend goes on behind its scope and a colon. */
const TOLD: readonly (readonly [Told, RegExp])[] = [
  ["draft", /^(?:draft|scenario-draft|hand-over):|^assignment-draft$/u],
  ["theirs", /^(?:settings|session)$/u],
  ["nothing", /^(?:speech-asked|offline-said)$/u],
];

/** The name beside an answer that is handed in: a draft of its own by key, and no other beginning to whoever wrote both. */
const NAME_BESIDE = /(?<=:draft:hand-in:.*):name$/u;

/** What a key tells; null where it is none that Mend keeps. */
export function toldBy(key: string): Told | null {
  const rest = key.slice(scopeIn(key).length + 1);
  return TOLD.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
}

/** The scope in which a key lies. */
export function scopeIn(key: string): string {
  return key.split(":", 1)[0] ?? "";
}

/** How many things are begun and not finished by these keys of one profile. */
export function countDrafts(keys: readonly string[]): number {
  return new Set(keys.filter((key) => toldBy(key) === "draft").map((key) => key.replace(NAME_BESIDE, ""))).size;
}
