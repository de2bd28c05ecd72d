import type { ScoredReport } from "#schema/report.ts";
import { type Level, type Skill, SKILLS, type TrapId, UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { FirstStep, Moment } from "./coaching.ts";
import { fillWording } from "./fill-wording.ts";
import { AT_THE_EDGE, FIRST_OF_ALL, FIRST_WORDS, JUDGE_YOURSELF } from "./first-words.ts";
import { pickWording, type Wordings } from "./pick-wording.ts";
import { quoteOf } from "./quote-words.ts";

/** Traps that go before any skill: what hurts most, first. */
const WORST: readonly TrapId[] = ["not_a_response", "hostile", "blaming", "over_owning", "defending", "non_apology", "but_reversal"];
/** Traps that close the subject: after a skill that is missing, before one that is partly there. */
const CLOSING: readonly TrapId[] = ["topic_change", "fixing", "reassuring", "claimed_understanding"];
/** Traps that only weaken the question. */
const MILD: readonly TrapId[] = ["leading_question", "stacked_questions"];

/**
 * Which skill or trap to mend first. The table, first row that fits:
 *
 * | report | first |
 * | --- | --- |
 * | not_a_response, hostile, blaming, over_owning, defending, non_apology, but_reversal | that trap, in this order |
 * | a skill missing | own, then reflect, then ask |
 * | topic_change, fixing, reassuring, claimed_understanding | that trap, in this order |
 * | a skill partly there | own, then reflect, then ask |
 * | leading_question, stacked_questions | that trap, in this order |
 * | anything else: all there, or not sure of what is not | null |
 *
 * A skill whose level the reading is not sure of is passed over.
 */
export function chooseFirst({ levels, confidence, traps }: ScoredReport): Skill | TrapId | null {
  const trapOf = (order: readonly TrapId[]) => order.find((trap) => traps.includes(trap));
  const skillAt = (level: Level) => SKILLS.find((skill) => levels[skill] === level && confidence[skill] >= UNSURE_BELOW);
  return trapOf(WORST) ?? skillAt(0) ?? trapOf(CLOSING) ?? skillAt(1) ?? trapOf(MILD) ?? null;
}

/** The one step to take first, in words. */
export function coachFirst(moment: Moment): FirstStep {
  const { report, client } = moment;
  const about = chooseFirst(report);
  const wording = pickWording(wordingsOf(report, about), moment, about && quoteOf(report.evidence, about));
  return { about, step: fillWording(wording, { client }) };
}

function wordingsOf({ levels, confidence }: ScoredReport, about: Skill | TrapId | null): Wordings {
  const isSure = SKILLS.every((skill) => confidence[skill] >= UNSURE_BELOW);
  if (about === null) return isSure ? AT_THE_EDGE : JUDGE_YOURSELF;
  const isNothing = SKILLS.every((skill) => levels[skill] === 0);
  return about === "own" && isNothing && isSure ? FIRST_OF_ALL : FIRST_WORDS[about];
}
