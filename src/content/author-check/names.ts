import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { BRANDS, REAL_PEOPLE } from "./known-names.ts";

/** Two capitalized words in a row inside a sentence; the first word of a sentence is no sign of a name. */
const TWO_CAPITALS = /(?<=[\p{Ll},;’] )(\p{Lu}\p{Ll}+) (?!American\b)\p{Lu}\p{Ll}+/gu;
const ONE_CAPITAL = /(?<=[\p{Ll},;’] )\p{Lu}\p{Ll}+(?! \p{Lu})/gu;
/** Capitalized, and nobody. */
const NO_NAME =
  /^(?:Mr|Mrs|Ms|Dr|Miss|Sister|Brother|Father|Mother|Uncle|Aunt|Auntie|Grandma|Grandpa|Pastor|Deacon|Rabbi|Imam|Captain|Sergeant|Coach|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** Brands, real people, and first names with a surname: whoever is in a scenario is made up, and goes by one name. */
export function nameProblems(scenario: Scenario): Problem[] {
  const texts = textsOf(scenario, "");
  const people = peopleIn(scenario, texts);
  return texts.flatMap(({ path, text }) => [
    ...namesIn(text, BRAND).map((name) => ({ path, expected: "no brand", found: `“${name}”` })),
    ...namesIn(text, REAL_PERSON).map((name) => ({ path, expected: "no real person", found: `“${name}”` })),
    ...fullNamesIn(text, people).map((name) => ({ path, expected: "one name alone, so that nobody real is meant", found: `“${name}”` })),
  ]);
}

interface Placed {
  readonly path: string;
  readonly text: string;
}

/** The client’s name, and every capitalized word that stands by itself: among them are all who are called by their first name. */
function peopleIn({ client }: Scenario, texts: readonly Placed[]): ReadonlySet<string> {
  const called = texts.flatMap(({ text }) => namesIn(text, ONE_CAPITAL));
  return new Set([...called, ...namesIn(client, /^\p{Lu}\p{Ll}+/gu)].filter((name) => !NO_NAME.test(name)));
}

function fullNamesIn(text: string, people: ReadonlySet<string>): readonly string[] {
  return Array.from(text.matchAll(TWO_CAPITALS)).flatMap(([both, first = ""]) => (people.has(first) ? [both] : []));
}

const anyOf = (names: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "gu");
const BRAND = anyOf(BRANDS);
const REAL_PERSON = anyOf(REAL_PEOPLE);

function namesIn(text: string, names: RegExp): readonly string[] {
  return Array.from(text.matchAll(names), ([name]) => name);
}

/** Everything written in a scenario that somebody reads, with its place. */
function textsOf(value: unknown, path: string): readonly Placed[] {
  if (typeof value === "string") return path === "$schema" || path === "license" ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, at) => textsOf(entry, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, path === "" ? key : `${path}.${key}`));
}
