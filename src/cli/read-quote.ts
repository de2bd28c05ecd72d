import { join } from "node:path";
import { findContentFiles } from "#content/find-content-files.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { scoreResponse } from "#engine/score-response.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";
import type { Level } from "#schema/vocabulary.ts";

/** How the engine reads a quote by itself, as an answer to a scenario of the folder: the level of reflecting, or null. For the build. */
export function readQuoteIn(folder: string): (text: string, scenarioId: string) => Level | null {
  const stimuli = new Map<string, Stimulus>();
  return (text, scenarioId) => {
    const report = scoreResponse(text, stimulusFor(scenarioId));
    return report.status === "scored" ? report.levels.reflect : null;
  };

  function stimulusFor(id: string): Stimulus {
    const known = stimuli.get(id);
    if (known !== undefined) return known;
    const path = join(folder, `${id}.json`);
    const [scenario] = findContentFiles(path).flatMap(({ text }) => readScenarios(text, path).scenarios);
    if (scenario === undefined) throw new Error(`${path}: there is no scenario that its answers could be read by.`);
    const stimulus = stimulusOf(scenario);
    stimuli.set(id, stimulus);
    return stimulus;
  }
}
