import type { Evidence } from "#schema/report.ts";
import { type Skill, SKILLS } from "#schema/vocabulary.ts";
import { type ClassStep, type RoomAnswer } from "./class-state.ts";
import { isAboutAnswers, isReached } from "./steps.ts";

/** Whether the room may see by now what Mend says of this part of an answer: never before its vote is over. */
export function isRevealed(answer: RoomAnswer, step: ClassStep, part: Skill | "traps" | "reaction"): boolean {
  return answer.vote !== "open" && isAboutAnswers(step) && isReached(step, part);
}

/** The evidence that the room may see by now: each skill’s at its own step, the traps’ at theirs. */
export function revealedEvidence(answer: RoomAnswer, step: ClassStep, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ kind }) => isRevealed(answer, step, SKILLS.find((skill) => skill === kind) ?? "traps"));
}
