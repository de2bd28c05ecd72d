import { analyze } from "#engine/analyze.ts";
import { askable } from "#engine/model/model.ts";
import shippedModel from "#engine/model/weights.json" with { type: "json" };
import { scoreResponse } from "#engine/score-response.ts";
import { SHOWN_FROM } from "#engine/traps/confirm-traps.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import type { TrapId } from "#schema/vocabulary.ts";

/** What the engine makes of the answers that authors wrote. */
export interface OwnAnswersRead {
  readonly models: number;
  /** Models that are not 2, 2, 2 without a trap: `too-young models[0]: 2 1 2, defending`. */
  readonly missedModels: readonly string[];
  readonly pitfalls: number;
  /** Pitfalls whose trap is not found, with how likely it was held: `too-young pitfalls[1]: blaming not found (held at 0.61, shown from 0.90)`. */
  readonly missedPitfalls: readonly string[];
}

/** The least share of shipped models that come out as 2 2 2 without a trap. */
export const MODELS_READ = 0.95;
/** The least share of shipped pitfalls whose trap is found. Nine in ten is the aim; the README says how far it is. */
export const PITFALLS_READ = 0.6;

/** Whether enough of them are read as their authors meant. */
export const isReadWell = ({ models, missedModels, pitfalls, missedPitfalls }: OwnAnswersRead): boolean =>
  missedModels.length <= (1 - MODELS_READ) * models && missedPitfalls.length <= (1 - PITFALLS_READ) * pitfalls;

/** Has the engine read every model answer and every pitfall, of which it never sees more than anybody’s answer. */
export function readOwnAnswers(scenarios: readonly Scenario[]): OwnAnswersRead {
  const models = scenarios.flatMap((scenario) =>
    (scenario.models ?? []).map(({ text }, at) => ({
      at: `${scenario.id} models[${at}]`,
      report: scoreResponse(text, stimulusOf(scenario)),
    })),
  );
  const pitfalls = scenarios.flatMap((scenario) =>
    (scenario.pitfalls ?? []).map(({ text, trap }, at) => ({
      at: `${scenario.id} pitfalls[${at}]`,
      trap,
      report: scoreResponse(text, stimulusOf(scenario)),
      reason: howLikely(text, trap, stimulusOf(scenario)),
    })),
  );
  return {
    models: models.length,
    missedModels: models.flatMap(({ at, report }) => {
      if (report.status === "unscorable") return [`${at}: unscorable (${report.reason})`];
      const levels = SKILLS.map((skill) => report.levels[skill]);
      const isFull = levels.every((level) => level === 2) && report.traps.length === 0;
      return isFull ? [] : [`${at}: ${[levels.join(" "), ...report.traps].join(", ")}`];
    }),
    pitfalls: pitfalls.length,
    missedPitfalls: pitfalls.flatMap(({ at, trap, report, reason }) =>
      report.status === "scored" && report.traps.includes(trap) ? [] : [`${at}: ${trap} not found${reason}`],
    ),
  };
}

const ask = askable(shippedModel);

/** How likely the model holds a trap, and from where on it would be shown; nothing for a trap that only the rules tell. */
function howLikely(text: string, trap: TrapId, stimulus: Stimulus): string {
  const analysis = analyze(text, stimulus);
  if ("unscorable" in analysis || trap === "not_a_response") return "";
  const chance = ask(analysis.sentenceFeatures, analysis.answerFeatures).traps.get(trap)?.chance ?? 0;
  const { worded, unworded } = SHOWN_FROM[trap].alone;
  return ` (held at ${chance.toFixed(2)}, shown from ${(analysis.traps.has(trap) ? worded : unworded).toFixed(2)})`;
}
