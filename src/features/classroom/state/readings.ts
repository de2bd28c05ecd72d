import { scoreResponse } from "#engine/score-response.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";

export type Readings = (text: string) => Report;

/** Reads answers to the scenario’s opening, each text once: a class looks at the same few again and again. */
export function makeReadings(scenario: Scenario): Readings {
  const stimulus = stimulusOf(scenario);
  const read = new Map<string, Report>();
  return (text) => {
    const report = read.get(text) ?? scoreResponse(text, stimulus);
    read.set(text, report);
    return report;
  };
}
