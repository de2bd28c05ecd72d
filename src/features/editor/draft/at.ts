import { stepsOf } from "#schema/problems/place-in-words.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";

/** What stands in the draft at a place; undefined where there is no such place. */
export function valueAt(texts: ScenarioTexts, place: string): unknown {
  return stepsOf(place).reduce<unknown>((at, step) => (isHolder(at) ? at[step] : undefined), texts);
}

/** The text that stands in the draft at a place. */
export function textAt(texts: ScenarioTexts, place: string): string {
  const value = valueAt(texts, place);
  return typeof value === "string" ? value : "";
}

/** The draft with another value at a place; what lies beside it stays the same object. */
export function withValueAt(texts: ScenarioTexts, place: string, value: unknown): ScenarioTexts {
  return put(texts, stepsOf(place), value) as ScenarioTexts;
}

type Holder = Readonly<Record<string | number, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

function put(at: unknown, [step, ...rest]: ReturnType<typeof stepsOf>, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at)) return at.map((entry: unknown, index) => (index === step ? put(entry, rest, value) : entry));
  return isHolder(at) ? { ...at, [step]: put(at[step], rest, value) } : at;
}
