import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import { SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";

/** A report in one breath, for whoever hears the screen: every skill’s level, then what got in the way. */
export function levelsInWords({ levels, confidence, traps }: ScoredReport): string {
  const skills = SKILLS.map((skill) => {
    const level = LEVEL_LABELS[levels[skill]];
    return `${SKILL_LABELS[skill].short}: ${confidence[skill] < UNSURE_BELOW ? `not sure, perhaps ${level}` : level}`;
  });
  const way = traps.length === 0 ? "" : ` In the way: ${traps.map((trap) => TRAP_LABELS[trap]).join(", ")}.`;
  return `Feedback. ${skills.join("; ")}.${way}`;
}
