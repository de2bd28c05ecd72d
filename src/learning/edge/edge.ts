import type { Attempt, Felt } from "#schema/attempt.ts";
import type { Rung, Settings } from "#schema/settings.ts";
import { type BySkill, type Difficulty, type Level, SKILLS } from "#schema/vocabulary.ts";
import { isScored, oldestFirst } from "../first-tries.ts";
import { FIRST_RUNG, nextRung, rungOf } from "./rungs.ts";

/** Why the edge last moved, or was left where it is. */
export type EdgeReason = "begun" | "chosen" | "too_easy" | "strong_twice" | "too_hard" | "shaken" | "weak_twice";

/** Where difficulty stands for the trainee, and why. `at` is when it moved, in milliseconds since 1970; null where it never did. */
export interface Edge {
  readonly rung: Rung;
  readonly reason: EdgeReason;
  readonly at: number | null;
}

/** Of six: five leaves one skill partly there, and nothing missing in the two others. */
const STRONG = 5;
const WEAK = 2;

/**
 * The rung for the next repairs: where a trainee mostly manages and sometimes fails. It is worked out anew, oldest first, from the
 * openings that were answered for the first time, probes too, and from later answers to an opening whose difficulty the trainee told.
 * The rule, first row that fits:
 *
 * | the answer | the edge |
 * | --- | --- |
 * | felt too hard, on this rung or any below | one down |
 * | levels come to 2 or less, and the trainee went blank or got anxious, on this rung or any below | one down |
 * | felt too easy, and levels come to 5 or 6, on this rung or any above | one up |
 * | the second first try in a row with 5 or 6, on this rung or any above, neither too hard nor leaving the trainee blank, anxious or defensive | one up |
 * | the second first try in a row with 2 or less, on this rung or any below, and it did not feel too easy | one down |
 * | anything else: something missing though it felt easy, hard where it is hard, easy where it is easy | stays |
 *
 * What the trainee chose over the rule (`chosen`) holds from then on, and the rule goes on from there. That difficulty follows a
 * reaction check is the deliberate-practice method; the rungs and the numbers are ours and no study’s.
 */
export function edgeOf(
  attempts: readonly Attempt[],
  difficultyOf: (scenarioId: string) => Difficulty | null,
  chosen: Settings["edge"] = null,
): Edge {
  let edge: Edge =
    chosen === null ? { rung: FIRST_RUNG, reason: "begun", at: null } : { rung: chosen.rung, reason: "chosen", at: chosen.at };
  let strong = 0;
  let weak = 0;
  const met = new Set<string>();
  for (const attempt of oldestFirst(attempts)) {
    const { scenarioId, beatId, delivery, felt, at } = attempt;
    const isFirst = !met.has(scenarioId);
    if (beatId !== null) continue;
    met.add(scenarioId);
    const difficulty = difficultyOf(scenarioId);
    if (!isScored(attempt) || difficulty === null || (!isFirst && felt?.difficulty == null) || (chosen !== null && at <= chosen.at))
      continue;
    const sum = sumOf(attempt.report.levels);
    const rung = rungOf(difficulty, delivery);
    const reachesUp = rung >= edge.rung;
    const reachesDown = rung <= edge.rung;
    if (isFirst && reachesUp) strong = sum >= STRONG && !isUneasy(felt) ? strong + 1 : 0;
    if (isFirst && reachesDown) weak = sum <= WEAK && felt?.difficulty !== "too_easy" ? weak + 1 : 0;
    const move = moveOf({ felt, sum, reachesUp, reachesDown, strong: isFirst ? strong : 0, weak: isFirst ? weak : 0 });
    if (move === null) continue;
    strong = 0;
    weak = 0;
    const next = nextRung(edge.rung, move.by);
    if (next !== edge.rung) edge = { rung: next, reason: move.reason, at };
  }
  return edge;
}

interface Told {
  readonly felt: Felt | null;
  /** Of the three levels: 0 to 6. */
  readonly sum: number;
  readonly reachesUp: boolean;
  readonly reachesDown: boolean;
  /** How many in a row came to so much, or so little, with this one. */
  readonly strong: number;
  readonly weak: number;
}

function moveOf({ felt, sum, reachesUp, reachesDown, strong, weak }: Told): { by: 1 | -1; reason: EdgeReason } | null {
  if (felt?.difficulty === "too_hard" && reachesDown) return { by: -1, reason: "too_hard" };
  if (sum <= WEAK && isShaken(felt) && reachesDown) return { by: -1, reason: "shaken" };
  if (felt?.difficulty === "too_easy" && sum >= STRONG && reachesUp) return { by: 1, reason: "too_easy" };
  if (strong >= 2 && reachesUp) return { by: 1, reason: "strong_twice" };
  if (weak >= 2 && reachesDown) return { by: -1, reason: "weak_twice" };
  return null;
}

function isShaken(felt: Felt | null): boolean {
  return felt !== null && (felt.inside.includes("blank") || felt.inside.includes("anxious"));
}

function isUneasy(felt: Felt | null): boolean {
  return isShaken(felt) || (felt !== null && (felt.difficulty === "too_hard" || felt.inside.includes("defensive")));
}

function sumOf(levels: BySkill<Level>): number {
  return SKILLS.reduce((sum, skill) => sum + levels[skill], 0);
}
