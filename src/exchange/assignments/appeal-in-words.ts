import type { Appeal } from "#schema/attempt.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";

/** A disagreement in one line, whoever reads it: “own would be there: I named the lateness”, “Fixing is not there: she had asked”. */
export function appealInWords({ about, level, reason }: Appeal): string {
  const name = about === "own" || about === "reflect" || about === "ask" ? SKILL_LABELS[about].short : TRAP_LABELS[about];
  const said = level === null ? `${name} is not there` : `${name} would be ${LEVEL_LABELS[level]}`;
  return reason === "" ? said : `${said}: ${reason}`;
}
