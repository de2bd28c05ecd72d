import { findJsonMistake } from "./find-json-mistake.ts";
import { shortened } from "./found-in-words.ts";
import type { Problem } from "./problem.ts";

/** Nothing that Mend reads is nested deeper than some ten levels. */
const MAX_DEPTH = 40;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  /** `line` counts from 1; null where the text as a whole is refused. */
  | { readonly ok: false; readonly line: number | null; readonly problem: Problem };

/** Reads JSON that came from outside: refuses what is too large or nested too deeply, and names the line of a mistake. */
export function readJson(text: string, maxLength: number): ReadJson {
  if (text.length > maxLength) return refused("", `at most ${inMegabytes(maxLength)}`, inMegabytes(text.length));
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return refused("", "JSON", "an empty text");
  if (isNestedDeeperThan(MAX_DEPTH, json)) return refused("", `at most ${MAX_DEPTH} levels of brackets`, "more");
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return broken(json);
  }
}

function broken(json: string): ReadJson {
  const mistake = findJsonMistake(json);
  if (!mistake) return refused("", "JSON", "something else");
  const line = json.slice(0, mistake.at).split("\n").length;
  const rest = shortened(json.slice(mistake.at).split("\n", 1)[0] ?? "");
  const found = mistake.at >= json.length ? "the end of the text" : rest === "" ? "the end of the line" : `“${rest}”`;
  return { ok: false, line, problem: { path: `line ${line}`, expected: mistake.expected, found } };
}

function refused(path: string, expected: string, found: string): ReadJson {
  return { ok: false, line: null, problem: { path, expected, found } };
}

/** Whether brackets outside of strings go deeper than that: looked at before parsing, which may recurse. */
function isNestedDeeperThan(most: number, json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inString && sign === "\\") at += 1;
    else if (sign === '"') inString = !inString;
    else if (!inString && (sign === "[" || sign === "{")) depth += 1;
    else if (!inString && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

function inMegabytes(length: number): string {
  return `${(length / 1_000_000).toFixed(1)} MB`;
}
