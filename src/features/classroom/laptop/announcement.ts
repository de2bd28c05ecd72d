import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import { coachReport } from "#engine/coach/coach-report.ts";
import { coachUnscorable } from "#engine/coach/coach-unscorable.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import { type ClassState, type ClassStep, type RoomAnswer, shownAnswers } from "../state/class-state.ts";
import { STEP_WORDS } from "../state/step-words.ts";
import { isAboutAnswers } from "../state/steps.ts";
import type { Readings } from "../state/readings.ts";

/** What a step brings, for whoever hears the stage. */
export function announcementOf(state: ClassState, scenario: Scenario, clientName: string, readings: Readings): string {
  const { step } = state;
  if (step === "setting") return "";
  if (step === "statement") return scenario.statement;
  if (!isAboutAnswers(step) || step === "vote") return STEP_WORDS[step].name;
  const shown = shownAnswers(state);
  return shown
    .map((answer) => `${shown.length > 1 ? `Answer ${answer.label}. ` : ""}${saidOf(answer, step, scenario, clientName, readings)}`)
    .join(" ");
}

function saidOf({ text, vote }: RoomAnswer, step: ClassStep, scenario: Scenario, clientName: string, readings: Readings): string {
  if (step === "said" || vote === "open") return text;
  const report = readings(text);
  if (report.status === "unscorable") return coachUnscorable(report.reason);
  if (step === "reaction") return scenario.reactions?.[chooseOutcome(report)] ?? "A silence.";
  if (step === "traps") {
    if (report.traps.length === 0) return "Nothing got in the way.";
    return `In the way: ${report.traps.map((trap) => TRAP_LABELS[trap]).join(", ")}.`;
  }
  if (step !== "own" && step !== "reflect" && step !== "ask") return "";
  const level = LEVEL_LABELS[report.levels[step]];
  const said = report.confidence[step] < UNSURE_BELOW ? `not sure, perhaps ${level}` : level;
  return `${SKILL_LABELS[step].long}: ${said}. ${coachReport(report, stimulusOf(scenario), clientName, 0).skills[step].reason}`;
}
