import type { Problem } from "#schema/problems/problem.ts";
import type { Reactions, Scenario } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";

const MODELS = 3;
const PITFALLS = 3;
const FEWEST_BEATS = 2;
/** A conversation goes on after these two. */
const LEADING_ON = ["full_repair", "partial_repair"] as const;
const FILLED_IN = ["settingKind", "age", "manner", "notYours", "deliveries", "teaching", "tags", "author", "license"] as const;

/** What a scenario still lacks before it is a whole conversation that somebody signs. */
export function missingParts(scenario: Scenario): Problem[] {
  return [
    ...FILLED_IN.filter((name) => isEmpty(scenario[name])).map((name) => problem(name, "to be filled in", "nothing")),
    ...missingReactions(scenario.reactions, "reactions"),
    ...missingBeats(scenario),
    ...missingAnswers(scenario),
    ...missingWordings(scenario),
  ];
}

const problem = (path: string, expected: string, found: string): Problem => ({ path, expected, found });
const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

function missingReactions(reactions: Reactions | undefined, path: string): Problem[] {
  const missing = OUTCOMES.filter((outcome) => reactions?.[outcome] === undefined);
  return missing.length === 0 ? [] : [problem(path, "a reaction for every outcome", `none for ${missing.join(", ")}`)];
}

function missingBeats({ next = [] }: Scenario): Problem[] {
  const taken = next.filter(({ from }) => from === undefined).flatMap(({ after }) => after);
  const open = LEADING_ON.filter((outcome) => !taken.includes(outcome));
  return [
    ...(next.length >= FEWEST_BEATS ? [] : [problem("next", `${FEWEST_BEATS} beats or more`, String(next.length))]),
    ...(open.length === 0
      ? []
      : [problem("next", "a beat that follows the opening after a full and after a partial repair", `none after ${open.join(", ")}`)]),
    ...next.flatMap((beat, at) => missingReactions(beat.reactions, `next[${at}].reactions`)),
  ];
}

function missingAnswers({ models = [], pitfalls = [] }: Scenario): Problem[] {
  const traps = new Set(pitfalls.map(({ trap }) => trap));
  return [
    ...(models.length >= MODELS ? [] : [problem("models", `${MODELS} model answers`, String(models.length))]),
    ...(traps.size >= PITFALLS ? [] : [problem("pitfalls", `${PITFALLS} pitfalls, a trap each`, [...traps].join(", ") || "none")]),
  ];
}

/** One phrase is one wording: answers are read better by many. */
function missingWordings({ ownable, core, next = [] }: Scenario): Problem[] {
  const ways = [
    ...ownable.map((entry, at) => ({
      path: `ownable[${at}]`,
      rich: typeof entry === "object" && !isEmpty(entry.wordings),
      name: "wordings",
    })),
    ...core.map((entry, at) => ({ path: `core[${at}]`, rich: isRichCore(entry), name: "feelings and underneath" })),
    ...next.flatMap((beat, number) => [
      ...beat.ownable.map((entry, at) => ({
        path: `next[${number}].ownable[${at}]`,
        rich: typeof entry === "object" && !isEmpty(entry.wordings),
        name: "wordings",
      })),
      ...beat.core.map((entry, at) => ({ path: `next[${number}].core[${at}]`, rich: isRichCore(entry), name: "feelings and underneath" })),
    ]),
  ];
  return ways.filter(({ rich }) => !rich).map(({ path, name }) => problem(path, `a phrase with ${name}`, "a phrase alone"));
}

function isRichCore(entry: Scenario["core"][number]): boolean {
  return typeof entry === "object" && !isEmpty(entry.feelings) && !isEmpty(entry.underneath);
}
