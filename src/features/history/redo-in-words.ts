import type { Attempt } from "#schema/attempt.ts";
import { SKILL_LABELS } from "#schema/labels.ts";

/** What was rewritten, where an attempt is the redo of one skill: “Only the question was rewritten.” Null for any other. */
export function redoInWords({ occasion, skills }: Attempt): string | null {
  return occasion === "redo" ? `Only ${skills.map((skill) => SKILL_LABELS[skill].part).join(" and ")} was rewritten.` : null;
}
