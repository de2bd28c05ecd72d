import type { Coaching } from "#engine/coach/coaching.ts";
import type { Appeal, Attempt } from "#schema/attempt.ts";
import { DELIVERY_LABELS, DOSE_LABELS, LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import { type Skill, SKILLS, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { circumstancesOf } from "./circumstances.ts";
import { feltInWords } from "./felt-in-words.ts";
import { redoInWords } from "./redo-in-words.ts";

interface AttemptAsText {
  readonly attempt: Attempt;
  readonly clientName: string;
  /** The setting and the client in words; null where the scenario is gone. */
  readonly where: string | null;
  /** When it was handed in, as a reader would say it. */
  readonly when: string;
  /** What the trainee read about it; null for an answer that was not scored. */
  readonly coaching: Coaching | null;
  readonly reaction: string | null;
}

/** An attempt as plain text to take to supervision: what was said, how it was read, and where the trainee disagrees. */
export function attemptAsText({ attempt, clientName, where, when, coaching, reaction }: AttemptAsText): string {
  const { title, statement, delivery, text, report, appeals } = attempt;
  const felt = feltInWords(attempt.felt);
  const said = delivery === null ? clientName : `${clientName} (${DELIVERY_LABELS[delivery]})`;
  const circumstances = circumstancesOf(attempt).join(", ");
  const parts = [
    block([title, where, when, redoInWords(attempt)]),
    block([said, `“${statement}”`]),
    block([circumstances === "" ? "What I said" : `What I said (${circumstances})`, text.trim()]),
    ...(report.status === "scored" && coaching !== null ? readingOf(attempt, report, coaching) : ["It was not scored."]),
    felt === null ? null : block(["How it was for me", felt]),
    appeals.length > 0 ? block(["Where I see it differently", ...appeals.map(appealLine)]) : null,
    reaction === null ? null : block([`${clientName} then`, reaction]),
    `Read by Mend, ${report.engine}. It reads words, sees no faces, and can be wrong.`,
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
}

const block = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null).join("\n");

function readingOf(attempt: Attempt, report: ScoredReport, coaching: Coaching): string[] {
  const skills = SKILLS.map((skill) => {
    const { reason, next } = coaching.skills[skill];
    return block([`${SKILL_LABELS[skill].long}: ${levelLine(skill, attempt, report)}`, reason, next]);
  });
  const traps = coaching.traps.map(({ trap, why, wayOut }) => block([`In the way: ${TRAP_LABELS[trap]}`, why, wayOut]));
  return [...skills, ...traps];
}

function levelLine(skill: Skill, { selfRating }: Attempt, { levels, confidence, dose }: ScoredReport): string {
  const level = LEVEL_LABELS[levels[skill]];
  const notes = [
    skill === "own" ? DOSE_LABELS[dose] : null,
    selfRating === null ? null : `I thought: ${LEVEL_LABELS[selfRating[skill]]}`,
  ].filter((note) => note !== null);
  const read = confidence[skill] < UNSURE_BELOW ? `not sure, perhaps ${level}` : level;
  return notes.length === 0 ? read : `${read} (${notes.join("; ")})`;
}

function appealLine({ about, level, reason }: Appeal): string {
  const name = isSkill(about) ? SKILL_LABELS[about].long : TRAP_LABELS[about];
  const judged = level === null ? "not there" : LEVEL_LABELS[level];
  return reason === "" ? `${name}: ${judged}` : `${name}: ${judged}. ${reason}`;
}

const isSkill = (about: Appeal["about"]): about is Skill => SKILLS.some((skill) => skill === about);
