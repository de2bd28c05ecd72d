import type * as z from "zod/mini";
import { type AnySchema, definitionOf, unwrap } from "./definition-of.ts";
import { expectedInWords, oneOf } from "./expected-in-words.ts";
import { foundInWords, lengthInWords, shortened } from "./found-in-words.ts";
import { MOST_PROBLEMS } from "./most-problems.ts";
import { pathInWords } from "./path-in-words.ts";
import type { Problem } from "./problem.ts";
import { namesKnownTo, nearestBranch, schemaAt, valueAt, wordsKnownTo } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;

/** Says which of the known names a name was meant to be; null for nonsense. */
export type NearestName = (name: string, known: readonly string[]) => string | null;

const noHint: NearestName = () => null;

/** Everything that a schema found wrong with `value`, in words; each place is named once, and beyond a thousand they are counted. */
export function problemsOf(schema: AnySchema, value: unknown, issues: readonly Issue[], nearest: NearestName = noHint): Problem[] {
  const all = flattened(schema, value, issues);
  const problems = new Map<string, Problem>();
  for (const issue of all.slice(0, MOST_PROBLEMS)) {
    const one = inWords(schema, value, issue, nearest);
    const key = `${one.path}: ${one.expected}`;
    if (!problems.has(key)) problems.set(key, one);
  }
  const more = all.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.values(), problem([], "no more than that", `${more} more problems`, null)] : [...problems.values()];
}

/** An issue for each name that is not known; a union’s issues are those of the branch that was meant, or the union’s own where none was. */
function flattened(schema: AnySchema, value: unknown, issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ ...issue, keys: [key] }));
    if (issue.code !== "invalid_union") return [issue];
    const at = schemaAt(schema, issue.path, value);
    const def = at && definitionOf(unwrap(at));
    const branch = def?.type === "union" ? nearestBranch(def.options, valueAt(value, issue.path)) : null;
    const inner = issue.errors[branch ?? -1];
    if (!inner) return [issue];
    const placed = inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return flattened(schema, value, placed);
  });
}

function inWords(schema: AnySchema, value: unknown, issue: Issue, nearest: NearestName): Problem {
  if (issue.code === "unrecognized_keys") return unknownName(schema, value, [...issue.path, ...issue.keys], nearest);
  const found = valueAt(value, issue.path);
  if (issue.code === "invalid_union" && "options" in issue && issue.options) {
    return problem(issue.path, oneOf(issue.options.map(String)), foundInWords(found), null);
  }
  const at = schemaAt(schema, issue.path, value);
  const expected = at ? expectedInWords(at) : "something else";
  const tooLong = issue.code === "too_big" && typeof found === "string";
  const hint = at && typeof found === "string" ? nearest(found, wordsKnownTo(at)) : null;
  return problem(issue.path, expected, tooLong ? lengthInWords(found) : foundInWords(found), hint);
}

function unknownName(schema: AnySchema, value: unknown, path: readonly PropertyKey[], nearest: NearestName): Problem {
  const name = String(path.at(-1));
  const at = path.slice(0, -1);
  const owner = schemaAt(schema, at, value);
  const known = (owner ? namesKnownTo(owner, valueAt(value, at)) : []).filter((other) => !other.startsWith("$"));
  return problem([...at, shortened(name)], oneOf(known), `the unknown name “${shortened(name)}”`, nearest(name, known));
}

function problem(path: readonly PropertyKey[], expected: string, found: string, hint: string | null): Problem {
  const where = pathInWords(path);
  return hint === null ? { path: where, expected, found } : { path: where, expected, found, hint };
}
