import type { Evidence } from "#schema/report.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { isReached, type Step } from "./step.ts";

/** The evidence that the room may see by now: each skill’s at its own step, the traps’ at theirs. */
export function revealed(evidence: readonly Evidence[], step: Step): Evidence[] {
  return evidence.filter(({ kind }) => isReached(step, SKILLS.find((skill) => skill === kind) ?? "traps"));
}
