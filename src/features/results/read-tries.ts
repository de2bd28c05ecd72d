import { scoreResponse } from "#engine/score-response.ts";
import { ENGINE_VERSION } from "#engine/version.ts";
import type { AssignmentResult, ResultAttempt } from "#schema/assignment-result.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import type { Agreement, OpenedTry } from "./opened-result.ts";

/** Every answer of a result, read anew by this engine where its scenario is known: what a file says of itself is not taken on trust. */
export function* readTries({ attempts, assignment }: AssignmentResult, scenarios: ReadonlyMap<string, Scenario>): Generator<OpenedTry> {
  for (const attempt of attempts) {
    yield readTry(attempt, scenarios.get(assignment.tasks[attempt.task]?.scenarioId ?? "") ?? null);
  }
}

/** How long is read at a stretch, in milliseconds, before the screen has its turn. */
const STRETCH_MS = 50;

/** The same, while the screen goes on answering: a file may hold hundreds of long answers. */
export async function readTriesInTurns(result: AssignmentResult, scenarios: ReadonlyMap<string, Scenario>): Promise<readonly OpenedTry[]> {
  const tries: OpenedTry[] = [];
  let begun = performance.now();
  for (const one of readTries(result, scenarios)) {
    tries.push(one);
    if (performance.now() - begun > STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
  }
  return tries;
}

function readTry(attempt: ResultAttempt, scenario: Scenario | null): OpenedTry {
  const { text, statement, report: fileReport } = attempt;
  if (scenario === null) {
    const stimulus: Stimulus = { rupture: "confrontation", statement, context: "", ownable: [], core: [] };
    return { ...attempt, report: fileReport, fileReport, agreement: "unread", scenario, stimulus };
  }
  const stimulus = { ...stimulusOf(scenario), statement };
  const report = scoreResponse(text, stimulus);
  return { ...attempt, report, fileReport, agreement: agreementOf(fileReport, report), scenario, stimulus };
}

/** Confidence is left aside: its last digits may differ from browser to browser. */
function agreementOf(file: Report, own: Report): Agreement {
  if (verdictsOf(file) === verdictsOf(own)) return "same";
  return file.engine === ENGINE_VERSION ? "changed" : "version";
}

function verdictsOf(report: Report): string {
  if (report.status === "unscorable") return report.reason;
  return [...SKILLS.map((skill) => report.levels[skill]), ...report.traps.toSorted()].join(" ");
}
