import type { ScenarioTexts } from "#schema/scenario-draft.ts";

/** The place of the first difference between two drafts, as deep as both have it; null where they are the same. */
export function changedPlace(before: ScenarioTexts, after: ScenarioTexts): string | null {
  return differing(before, after, "");
}

function differing(before: unknown, after: unknown, place: string): string | null {
  if (before === after) return null;
  if (!isHolder(before) || !isHolder(after)) return place;
  if (Array.isArray(before) && Array.isArray(after) && keysOf(before) !== keysOf(after)) return place;
  for (const [name, value] of Object.entries(after)) {
    const within = Array.isArray(after) ? `${place}[${name}]` : place === "" ? name : `${place}.${name}`;
    const found = differing(before[name], value, within);
    if (found !== null) return found;
  }
  return null;
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Which rows a list has, in which order. */
const keysOf = (rows: readonly unknown[]): string => rows.map((row) => (isHolder(row) ? String(row["key"]) : String(row))).join(",");
