import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coachReport } from "#engine/coach/coach-report.ts";
import { readScenarios } from "#content/read-scenarios.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";
import { NOTHING_FOUND } from "./coaching-cases.ts";

const FOLDER = new URL("../../../scenarios/", import.meta.url);
const scenarios = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => readScenarios(readFileSync(new URL(file, FOLDER), "utf8"), file).scenarios);

const nextOf = (stimulus: Stimulus, turn: number): string => {
  const { own, reflect, ask } = coachReport(NOTHING_FOUND, stimulus, "Dana", turn).skills;
  return [own.next, reflect.next, ask.next].join("\n");
};

const phrasesOf = ({ ownable, core }: Stimulus) => [...ownable, ...core].map((entry) => (typeof entry === "string" ? entry : entry.phrase));

describe("the coach on the scenarios that are shipped", () => {
  const stimuli = scenarios.flatMap((scenario) => [
    ...[null, ...(scenario.next ?? [])].map((beat) => stimulusOf(scenario, beat)),
    ...(scenario.deliveries ?? []).map(({ statement }) => ({ ...stimulusOf(scenario), statement })),
  ]);

  it("has some to speak to", () => {
    expect(stimuli.length).toBeGreaterThan(scenarios.length);
  });

  it("leads to the client’s words on a first try, and keeps the author’s phrases back", () => {
    for (const stimulus of stimuli) {
      const next = nextOf(stimulus, 0);
      for (const phrase of phrasesOf(stimulus)) expect(next.toLowerCase()).not.toContain(phrase.toLowerCase());
      expect(next).not.toMatch(/[{}]|“”|“[^“”]*“|undefined|null/u);
    }
  });

  it("offers one of the author’s phrases of each kind on the next", () => {
    for (const stimulus of stimuli) {
      const next = nextOf(stimulus, 1);
      for (const [first] of [stimulus.ownable, stimulus.core]) {
        const phrase = typeof first === "string" ? first : first?.phrase;
        expect(next).toContain(phrase?.replace(/[.\s]+$/u, ""));
      }
    }
  });
});
