import { SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Report } from "#schema/report.ts";
import { SKILLS, type Skill, type TrapId } from "#schema/vocabulary.ts";

/** What the author may ask where a skill is missing, or there only in part. */
const MISSED: Record<Skill, string> = {
  own: "is it in the words, or is “What is yours to own?” missing what you mean?",
  reflect: "is it in the words, or is “What lies underneath?” missing what you mean?",
  ask: "would the client know that there is room to say more?",
};

const UNREAD = "Mend can’t read this as an answer. Is it what a therapist would say aloud?";

/** Whatever the engine reads otherwise than a good answer is meant, each as a question to its author; none where it reads it whole. */
export function questionsOnModel(report: Report): readonly string[] {
  if (report.status === "unscorable") return [UNREAD];
  const skills = SKILLS.filter((skill) => report.levels[skill] < 2).map((skill) => {
    const { part } = SKILL_LABELS[skill];
    const seen = report.levels[skill] === 0 ? `doesn’t see ${part} here` : `sees ${part} only partly here`;
    return `Mend ${seen}: ${MISSED[skill]}`;
  });
  const traps = report.traps.map((trap) => `Mend reads “${TRAP_LABELS[trap]}” here: would the client hear it so?`);
  return [...skills, ...traps];
}

/** A question to the author where the engine doesn’t see the trap that a tempting answer is to show; none where it does. */
export function questionsOnPitfall(report: Report, trap: TrapId): readonly string[] {
  if (report.status === "unscorable") return [UNREAD];
  if (report.traps.includes(trap)) return [];
  return [
    `Mend doesn’t see “${TRAP_LABELS[trap]}” here: is it in the words? It keeps silent where it isn’t sure, so leave them if you would call it that.`,
  ];
}
