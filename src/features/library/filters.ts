import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { speaksOf } from "#content/speaks-of.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES, SETTING_KINDS } from "#schema/vocabulary.ts";
import type { Alliance, Difficulty, Rupture, SettingKind } from "#schema/vocabulary.ts";

/** What the list is narrowed to; null lets everything through. They combine: all that are set must hold. */
export interface Filters {
  readonly alliance: Alliance | null;
  readonly rupture: Rupture | null;
  readonly difficulty: Difficulty | null;
  readonly settingKind: SettingKind | null;
  /** Words that must all occur; null where none are typed. */
  readonly search: string | null;
}

export const NO_FILTERS: Filters = { alliance: null, rupture: null, difficulty: null, settingKind: null, search: null };

export function anyFilter(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

export function matching(entries: readonly CatalogueEntry[], filters: Filters): readonly CatalogueEntry[] {
  return entries.filter(
    (entry) =>
      (filters.alliance ?? entry.alliance) === entry.alliance &&
      (filters.rupture ?? entry.rupture) === entry.rupture &&
      (filters.difficulty ?? entry.difficulty) === entry.difficulty &&
      (filters.settingKind ?? entry.settingKind) === entry.settingKind &&
      speaksOf(entry, filters.search ?? ""),
  );
}

/** The kinds of setting that occur, in the order of the vocabulary: no choice leads to nothing by itself. */
export function settingKindsIn(entries: readonly CatalogueEntry[]): readonly SettingKind[] {
  return SETTING_KINDS.filter((kind) => entries.some(({ settingKind }) => settingKind === kind));
}

/** Filters out of a stored text; what is missing or unknown filters nothing. */
export function parseFilters(text: string | null): Filters {
  const stored = new URLSearchParams(text ?? "");
  const known = <Value extends string | number>(key: keyof Filters, values: readonly Value[]) =>
    values.find((value) => String(value) === stored.get(key)) ?? null;
  return {
    alliance: known("alliance", ALLIANCES),
    rupture: known("rupture", RUPTURES),
    difficulty: known("difficulty", DIFFICULTIES),
    settingKind: known("settingKind", SETTING_KINDS),
    search: stored.get("search"),
  };
}

/** The text that `parseFilters` reads. */
export function makeFilters(filters: Filters): string {
  return new URLSearchParams(Object.entries(filters).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]))).toString();
}
