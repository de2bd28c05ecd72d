import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { wrongVerdicts } from "./judge.ts";
import type { Judged } from "./judge.ts";

/** Wrong verdicts as lines to read, the worst of as many different scenarios first. */
export function showWrongVerdicts(judged: readonly Judged[], count: number): readonly string[] {
  const seen = new Set<string>();
  const spread = wrongVerdicts(judged).filter(({ scenario }) => !seen.has(scenario.id) && seen.add(scenario.id));
  return spread.slice(0, count).flatMap(({ scenario, answer, levels, confidence, traps }) => {
    const missed = TRAPS.filter((trap) => answer.traps.includes(trap) && !traps.includes(trap));
    const wrongly = traps.filter((trap) => !answer.traps.includes(trap));
    return [
      `  ${answer.id}: ${SKILLS.map((skill) => `${skill} ${answer.levels[skill]}, scored ${levels[skill]} (${(confidence?.[skill] ?? 1).toFixed(2)})`).join("; ")}`,
      ...(missed.length > 0 ? [`    traps missed: ${missed.join(", ")}`] : []),
      ...(wrongly.length > 0 ? [`    traps seen wrongly: ${wrongly.join(", ")}`] : []),
      `    ${scenario.statement}`,
      `    → ${answer.text}`,
    ];
  });
}
