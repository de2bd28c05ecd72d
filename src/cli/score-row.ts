import * as z from "zod/mini";
import { scoreResponse } from "#engine/score-response.ts";
import { failedLine, scoredLine, type ScoredLine } from "#exchange/scored-line.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { readJson } from "#schema/problems/read-json.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { Stimulus } from "#schema/stimulus.ts";

const MAX_ROW_LENGTH = 2_000_000;

/** A row of answers. What else stands in it (levels, a stratum) is left alone. */
const RowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  scenario: z.string(),
  text: z.string(),
  beat: z.optional(z.nullable(z.string())),
});

/** Scores one JSON line. The answer is always a row to write: scored, unscorable, or an error that says what is wrong with the line. */
export function makeRowScorer(scenarios: readonly Scenario[]): (row: string, line: number) => ScoredLine {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const stimuli = new Map<string, Stimulus>();
  return (row, line) => {
    const read = readJson(row, MAX_ROW_LENGTH);
    if (!read.ok) return failedLine(null, `line ${line}: not JSON: expected ${read.problem.expected}, found ${read.problem.found}`);
    const parsed = RowSchema.safeParse(read.value);
    if (!parsed.success) {
      const problems = problemsOf(RowSchema, read.value, parsed.error.issues, () => null);
      return failedLine(idOf(read.value), `line ${line}: ${problems.map(describeProblem).join("; ")}`);
    }
    const { id, scenario: scenarioId, text, beat: beatId = null } = parsed.data;
    const scenario = byId.get(scenarioId);
    if (!scenario) return failedLine(id, `line ${line}: no scenario “${scenarioId}” among those given`);
    const beat = beatId === null ? null : scenario.next?.find((one) => one.id === beatId);
    if (beat === undefined) return failedLine(id, `line ${line}: scenario “${scenarioId}” has no beat “${beatId}”`);
    const key = JSON.stringify([scenarioId, beatId]);
    const stimulus = stimuli.get(key) ?? stimulusOf(scenario, beat);
    stimuli.set(key, stimulus);
    return scoredLine({ id, scenarioId, beatId }, scoreResponse(text, stimulus));
  };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
