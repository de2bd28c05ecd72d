import type { Appeal, Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { PersonVerdict } from "#schema/test-case.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { TestCaseDraft } from "./write-test-cases.ts";

/**
 * Every “I disagree” in the attempts, oldest attempt first; of several about one verdict the last word. Where the person only confirmed what the
 * engine was not sure of, there is nothing to try. `own` are the scenarios that do not ship.
 */
export function casesOfAttempts(attempts: readonly Attempt[], own: readonly Scenario[]): TestCaseDraft[] {
  const wholes = new Map(own.map((scenario) => [scenario.id, scenario]));
  return attempts
    .toSorted((a, b) => a.at - b.at)
    .flatMap((attempt) => lastWords(attempt).flatMap((appeal) => caseOf(attempt, appeal, wholes.get(attempt.scenarioId))));
}

function lastWords({ appeals }: Attempt): Appeal[] {
  const last = new Map(appeals.toSorted((a, b) => a.at - b.at).map((appeal) => [appeal.about, appeal]));
  return [...SKILLS, ...TRAPS].flatMap((about) => last.get(about) ?? []);
}

function caseOf(attempt: Attempt, appeal: Appeal, whole: Scenario | undefined): TestCaseDraft[] {
  const { report } = attempt;
  const levels = report.status === "scored" ? report.levels : null;
  const traps = report.status === "scored" ? report.traps : [];
  const person = verdictOf(appeal);
  if (person === null || ("level" in person && levels?.[person.about] === person.level)) return [];
  return [
    {
      id: `${attempt.id}/${appeal.about}`,
      source: "appeal",
      at: appeal.at,
      scenario: attempt.scenarioId,
      beat: attempt.beatId,
      statement: attempt.statement,
      text: attempt.text,
      engine: { version: report.engine, levels, traps },
      person,
      reason: appeal.reason,
      ...(whole && { whole }),
    },
  ];
}

function verdictOf({ about, level }: Appeal): PersonVerdict | null {
  const skill = SKILLS.find((one) => one === about);
  if (skill !== undefined) return level === null ? null : { about: skill, level };
  const trap = TRAPS.find((one) => one === about);
  return trap === undefined ? null : { about: trap, isThere: false };
}
