import { findJsonMistake } from "./find-json-mistake.ts";
import { shortened } from "./found-in-words.ts";
import type { Problem } from "./problem.ts";

/** Nothing that Mend reads is nested deeper than some ten levels. */
const MAX_DEPTH = 40;

/** A short text can hold very many values, and each may be wrong: five hundred scenarios have some 100,000. */
const MAX_VALUES = 200_000;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  /** `line` counts from 1; null where the text as a whole is refused. */
  | { readonly ok: false; readonly line: number | null; readonly problem: Problem };

/**
 * Reads JSON that came from outside: refuses what is too long (in UTF-16 units), holds too much or is nested too deeply, and names
 * the line of a mistake.
 */
export function readJson(text: string, maxLength: number, maxValues = MAX_VALUES): ReadJson {
  if (text.length > maxLength) return refused(`at most ${inMegabytes(maxLength)}`, inMegabytes(text.length));
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return refused("JSON", "an empty text");
  const { depth, values } = measure(json);
  if (depth > MAX_DEPTH) return refused(`at most ${MAX_DEPTH} levels of brackets`, `${depth} levels`);
  if (values > maxValues) return refused(`at most ${maxValues} values`, `${values} values`);
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return broken(json);
  }
}

function broken(json: string): ReadJson {
  const mistake = findJsonMistake(json);
  if (!mistake) return refused("JSON", "something else");
  const line = json.slice(0, mistake.at).split("\n").length;
  const rest = shortened(json.slice(mistake.at).split("\n", 1)[0] ?? "");
  const found = mistake.at >= json.length ? "the end of the text" : rest === "" ? "the end of the line" : `“${rest}”`;
  return { ok: false, line, problem: { path: `line ${line}`, expected: mistake.expected, found } };
}

function refused(expected: string, found: string): ReadJson {
  return { ok: false, line: null, problem: { path: "", expected, found } };
}

/** How deep the brackets go, and roughly how many values there are: looked at before parsing, which may recurse. */
function measure(json: string): { depth: number; values: number } {
  let deepest = 0;
  let depth = 0;
  let values = 1;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === "\\") at += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === "[" || sign === "{")) depth += 1;
    else if (!inText && (sign === "]" || sign === "}")) depth -= 1;
    if (!inText && (sign === "[" || sign === "{" || sign === ",")) values += 1;
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, values };
}

function inMegabytes(length: number): string {
  return `${(length / 1_000_000).toFixed(1)} MB`;
}
