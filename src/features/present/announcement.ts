import type { Coaching } from "#engine/coach/coaching.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Report } from "#schema/report.ts";
import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { Scenario } from "#schema/scenario.ts";
import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import type { Step } from "./step.ts";

/** What a step brings, for whoever hears the stage. */
export function announcementOf(step: Step, scenario: Scenario, text: string, report: Report, coaching: Coaching | null): string {
  if (step === "setting") return "";
  if (step === "statement") return scenario.statement;
  if (step === "answer") return "The room’s answer.";
  if (step === "said") return text;
  if (report.status === "unscorable" || coaching === null) return "";
  if (step === "reaction") return scenario.reactions?.[chooseOutcome(report)] ?? "A silence.";
  if (step === "traps") {
    if (report.traps.length === 0) return "Nothing got in the way.";
    return `In the way: ${report.traps.map((trap) => TRAP_LABELS[trap]).join(", ")}.`;
  }
  const level = LEVEL_LABELS[report.levels[step]];
  const said = report.confidence[step] < UNSURE_BELOW ? `not sure, perhaps ${level}` : level;
  return `${SKILL_LABELS[step].long}: ${said}. ${coaching.skills[step].reason}`;
}
