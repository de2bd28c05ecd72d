import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Skill, SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";
import type { ClassState, RoomAnswer } from "../state/class-state.ts";
import { handsInWords } from "../state/hands-in-words.ts";
import type { Readings } from "../state/readings.ts";

interface SummaryOptions {
  /** Whether students’ names stand in it. */
  readonly withNames: boolean;
}

/** The class as Markdown to read: the moment, and each answer with what the room, the supervisor and Mend said of it. */
export function summaryOf(scenario: Scenario, state: ClassState, readings: Readings, { withNames }: SummaryOptions): string {
  const { title, setting, client, context, statement, teaching } = scenario;
  const day = new Date(state.startedAt).toLocaleDateString("en-US", { dateStyle: "long" });
  return [
    `# ${inOneLine(title)}`,
    `In class, ${day}. ${setting} · ${client}.`,
    context,
    quoted(statement),
    ...state.answers.flatMap((answer) => answerInWords(answer, readings, withNames)),
    ...(teaching === undefined ? [] : ["## For the conversation", teaching]),
    "Mend reads three skills in an answer. It is no assessment of a person and no supervision.",
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function answerInWords(answer: RoomAnswer, readings: Readings, withNames: boolean): string[] {
  const report = readings(answer.text);
  const name = withNames && answer.name !== "" ? `, ${inOneLine(answer.name)}` : "";
  const heading = `## Answer ${answer.label}${name}${answer.from === "scenario" ? " (from the scenario)" : ""}`;
  // What the room has not seen yet is not told here either: the answer alone.
  if (answer.vote === "open") return [heading, quoted(answer.text)];
  const skills = SKILLS.map((skill) => `- ${skillInWords(skill, answer, report.status === "scored" ? report : null)}`);
  const traps =
    report.status === "scored" && report.traps.length > 0
      ? [`In the way: ${listInWords(report.traps.map((trap) => TRAP_LABELS[trap]))}.`]
      : [];
  return [heading, quoted(answer.text), skills.join("\n"), ...traps];
}

function skillInWords(skill: Skill, { hands, rating }: RoomAnswer, report: ScoredReport | null): string {
  const counted = handsInWords(hands[skill]);
  const own = rating[skill];
  const mends = report === null ? "not read" : LEVEL_LABELS[report.levels[skill]];
  const unsure = report !== null && report.confidence[skill] < UNSURE_BELOW;
  return [
    `**${SKILL_LABELS[skill].long}**: Mend: ${unsure ? `not sure, perhaps ${mends}` : mends}.`,
    ...(own === null ? [] : [`Supervisor: ${LEVEL_LABELS[own]}.`]),
    ...(counted === null ? [] : [`The room: ${counted}.`]),
  ].join(" ");
}

const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const inOneLine = (text: string) => text.replaceAll(/\s+/gu, " ");
